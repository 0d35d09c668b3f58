export { mask } from '@agent-clients/core/vocabulary'
export { isCredentialName, isCredentialQuery } from './credential-names.ts'
export {
  type CredentialProblem,
  credentialProblemInWords,
  credentialProblems,
  sentCredential,
} from './credential-problems.ts'
export { errorBodyFor, errorMediaType, withValueAt } from './error-body.ts'
export { type ExampleRequest, exampleRequests } from './example-requests.ts'
export { type Form, type FormValue, readForm } from './form.ts'
export { type IncomingRequest, incomingRequest, type MessageHead } from './incoming-request.ts'
export { maskEvent, maskForm, maskHeaders, type Masking, maskPath, maskQuery, maskText, maskValue } from './mask.ts'
export { Masker } from './masker.ts'
export { compileRouter, type Match, type Route, type Routing } from './router.ts'
export { SecretNames } from './secret-names.ts'
export { sentTexts, undeclaredQuery } from './sent-parameters.ts'
export { isTerminal } from './terminal-event.ts'
