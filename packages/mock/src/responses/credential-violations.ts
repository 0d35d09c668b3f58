import type { Operation } from '@agent-clients/generator/model'
import { credentialProblemInWords, credentialProblems, type IncomingRequest } from '@agent-clients/generator/traffic'
import type { Violation } from '../exchange/violation.ts'

/** What is wrong with a request's credential. Any key will do, in the right place and form. */
export function credentialViolations(operation: Operation, request: IncomingRequest): Violation[] {
  return credentialProblems(operation, request).map((problem) => ({
    location: [problem.in, problem.name.toLowerCase()],
    code: 'credential',
    message: credentialProblemInWords(problem),
  }))
}
