import type { AnyRequestOptions } from '../options/options.ts'
import type { HeadersOptions, ParseAs, QuerySerializer, QuerySerializerOptions } from './openapi-fetch.ts'

/**
 * openapi-fetch's own API, `http.GET('/v1/agents/{id}', { params: { path: { id } } })`, behind the same guards as the methods.
 *
 * Its own types go through every path for every call, and tell a wrong path from a missing argument no better than by counting.
 * These look up the one operation.
 */
export interface Http<Paths extends object> {
  GET: HttpMethod<Paths, 'get'>
  PUT: HttpMethod<Paths, 'put'>
  POST: HttpMethod<Paths, 'post'>
  DELETE: HttpMethod<Paths, 'delete'>
  PATCH: HttpMethod<Paths, 'patch'>
  HEAD: HttpMethod<Paths, 'head'>
  OPTIONS: HttpMethod<Paths, 'options'>
  request<Method extends Verb, Path extends PathWith<Paths, Method>, As extends ParseAs = 'json'>(
    method: Method,
    path: Path,
    ...init: HttpArguments<Operation<Paths, Path, Method>, As>
  ): Promise<HttpResult<Operation<Paths, Path, Method>, As>>
}

type HttpMethod<Paths, Method extends Verb> = <Path extends PathWith<Paths, Method>, As extends ParseAs = 'json'>(
  path: Path,
  ...init: HttpArguments<Operation<Paths, Path, Method>, As>
) => Promise<HttpResult<Operation<Paths, Path, Method>, As>>

type Verb = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options'

/** The paths that have an operation for the method. */
type PathWith<Paths, Method extends Verb> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Method, object> ? Path : never
}[keyof Paths]

/**
 * Unknown for a wrong path, which the compiler takes for all of them: it counts arguments before it looks at them, so none may be
 * missing; and to put all operations together would take it seconds.
 */
type Operation<Paths, Path extends keyof Paths, Method extends Verb> =
  IsAll<Path, PathWith<Paths, Method>> extends true ? unknown : Paths[Path][Method & keyof Paths[Path]]

/** Where there is but one, it is itself. */
type IsAll<Path, All> = [All] extends [Path] ? IsUnion<All> : false

type IsUnion<All, Each = All> = Each extends unknown ? ([All] extends [Each] ? false : true) : never

type HttpArguments<Op, As extends ParseAs> =
  object extends Input<Op> ? [init?: Input<Op> & HttpInit<As>] : [init: Input<Op> & HttpInit<As>]

type Input<Op> = ParamsOf<Op> & BodyOf<Op>

type ParamsOf<Op> = [Op] extends [{ parameters: infer Params }]
  ? object extends Params
    ? { params?: Params }
    : { params: Params }
  : { params?: { query?: Record<string, unknown> } }

type BodyOf<Op> = [Op] extends [{ requestBody: { content: infer Content } }]
  ? { body: Content[keyof Content] }
  : [Op] extends [{ requestBody?: { content: infer Content } }]
    ? { body?: Content[keyof Content] }
    : { body?: never }

/** What goes with a request beside its parameters and its body. */
interface HttpInit<As extends ParseAs> extends Omit<AnyRequestOptions, 'headers' | 'signal'> {
  /** How the body of a 2xx is read. @default 'json' */
  parseAs?: As
  headers?: HeadersOptions
  signal?: AbortSignal | null | undefined
  querySerializer?: QuerySerializer<unknown> | QuerySerializerOptions
  bodySerializer?: (body: never) => unknown
}

type HttpResult<Op, As extends ParseAs> = [Op] extends [{ responses: infer Responses }]
  ? | HttpSuccess<BodyAs<ContentOf<Responses[keyof Responses & OkStatus]>>[As]>
    | HttpFailure<ContentOf<Responses[Exclude<keyof Responses, OkStatus>]>>
  : HttpSuccess<unknown> | HttpFailure<unknown>

/** A 2xx. */
interface HttpSuccess<out Data> {
  data: Data
  error?: never
  response: Response
}

/** Any other status. */
interface HttpFailure<out Body> {
  data?: never
  error: Body
  response: Response
}

type OkStatus = 200 | 201 | 202 | 203 | 204 | 206 | 207 | '2XX'

type ContentOf<Declared> = Declared extends { content: infer Content } ? Content[keyof Content] : undefined

interface BodyAs<out Data> {
  json: Data
  text: string
  blob: Blob
  arrayBuffer: ArrayBuffer
  stream: Response['body']
}
