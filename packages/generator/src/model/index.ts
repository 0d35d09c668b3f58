export type { Content, Example, Header } from './content.ts'
export type { Credential, SecurityRequirement } from './credential.ts'
export type { OpenApiDocument } from './document.ts'
export type { ErrorBody } from './error-body.ts'
export type { Assignment, Assignments, Effects } from './effects.ts'
export type { Events } from './events.ts'
export type { Inference } from './inferences.ts'
export { formatPointer, parsePointer, type Pointer, valueAt } from './json-pointer.ts'
export type { List } from './list.ts'
export { isCoveredBy, isEventStream, isJson } from './media-types.ts'
export { type HttpMethod, httpMethods, lowerCase, type Operation } from './operation.ts'
export { type Parameter, type PathType, pathTypesOf } from './parameter.ts'
export { readSpec, readSpecs, type SpecFile } from './read-spec.ts'
export { type BodyKind, bodyKinds, type RequestBody } from './request-body.ts'
export type { Response } from './response.ts'
export { type Result, type ResultKind, resultKinds } from './result.ts'
export type { Keywords, Schema } from './schema.ts'
export { secretPaths } from './secret-paths.ts'
export type { Server, ServerVariable } from './server.ts'
export { type Spec, specOf } from './spec.ts'
export {
  derivations,
  eventDataKinds,
  type PaginationStyle,
  paginationStyles,
  platformStates,
  rateLimitedResponses,
} from './vocabulary.ts'
