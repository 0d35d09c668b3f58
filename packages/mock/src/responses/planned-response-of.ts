import type { PlannedResponse, ReceivedRequest } from './planned-response.ts'
import type { Pacing } from '../exchange/prefer.ts'

/** A response without a body. */
type EmptyResponse = Pick<PlannedResponse, 'headers' | 'delay'>

interface BodyResponse<E, B> extends EmptyResponse, Pick<PlannedResponse, 'cut'> {
  /** Name of one of the status's examples. Default: the first. */
  example?: E
  /** Sent instead of the example. Held against the spec's schema. */
  body?: B
}

interface StreamResponse<E, B, V> extends EmptyResponse, Pacing {
  /** Name of one of the status's examples. Default: all of them, in their order. */
  example?: E
  /** Sent instead of the examples, as it is. */
  body?: B
  /** The data of each event, sent instead of the examples. Held against the spec's schema. */
  events?: readonly V[]
}

type Content<A> = A extends { body: infer B; example: infer E; event: infer V }
  ? [V] extends [never]
    ? [B] extends [never]
      ? EmptyResponse
      : BodyResponse<E, B>
    : StreamResponse<E, B, V>
  : never

/** The responses of an operation, by status; of one that the types do not know, anything. */
type Responses<T> = T extends { responses: infer A }
  ? A
  : Record<number, { body: unknown; example: string; event: unknown }>

type Success<T> = T extends { success: infer S; responses: infer A } ? S & keyof A : number

/** Anything at all. `unknown` would swallow the other members of a union, and literals beside it would widen. */
type Anything = {} | null | undefined

type Part<A, K extends string> = { [S in keyof A]: A[S] extends Record<K, infer V> ? V : never }[keyof A]

/** What a test may have an operation send beside its spec: events only where it has a stream. */
type UncheckedContent<A> = [Part<A, 'event'>] extends [never]
  ? BodyResponse<string & {}, Anything>
  : StreamResponse<string & {}, Anything, Anything>

/** The statuses that a planned response may have. */
export type CodeOf<T, U> = U extends true ? number : keyof Responses<T>

/**
 * A planned response with a status (undefined: that of success), or an unchecked one. One type and no union, so that the compiler
 * names the field that is wrong; by names rather than by the operation's type, which would fill the message.
 */
export type PlannedResponseFor<P, N extends keyof P, O extends keyof P[N], C, U> = {
  /** Status. Default: the operation's first 2xx. */
  code?: C
  /**
   * Respond with what the spec does not declare, too: any status (without a body, in the platform's error shape), and any body; a string
   * is then sent as it is, also where JSON is due.
   */
  unchecked?: U
} & (U extends true
  ? UncheckedContent<Responses<P[N][O]>>
  : [C] extends [undefined]
    ? Content<Responses<P[N][O]>[Success<P[N][O]> & keyof Responses<P[N][O]>]>
    : Content<Responses<P[N][O]>[C & keyof Responses<P[N][O]>]>)

type Succeeding<T> = Content<Responses<T>[Success<T> & keyof Responses<T>]> & { code?: never; unchecked?: false }

type Declared<T> = {
  [S in keyof Responses<T>]: Content<Responses<T>[S]> & { code: S; unchecked?: false }
}[keyof Responses<T>]

// `number` would make the statuses beside it widen.
type Unchecked<T> = UncheckedContent<Responses<T>> & { code?: number & {}; unchecked: true }

/** A response that the spec allows, or any other when it is marked `unchecked: true`. */
export type PlannedResponseOf<T> = Succeeding<T> | Declared<T> | Unchecked<T>

/**
 * What the compiler takes a function for until it knows what the function returns: it shows what there is to choose from. One type and no
 * union, where one wrong field would make the literals beside it widen.
 */
interface SomeResponse<A> extends Omit<PlannedResponse, 'code' | 'example' | 'body' | 'events'> {
  code?: keyof A | (number & {})
  example?: Part<A, 'example'> | (string & {})
  body?: Part<A, 'body'> | Anything
  events?: readonly (Part<A, 'event'> | Anything)[]
}

export type Given<T> =
  | SomeResponse<Responses<T>>
  | undefined
  | void
  | Promise<SomeResponse<Responses<T>> | undefined | void>

/** What a function returns, as it should be: each of its responses held against the one that it is meant to be. */
type Checked<P, N extends keyof P, O extends keyof P[N], R> =
  R extends Promise<infer V>
    ? Promise<Checked<P, N, O, V>>
    : R extends object
      ? Only<R, R extends { unchecked: true } ? PlannedResponseFor<P, N, O, number, true> : CheckedByCode<P, N, O, R>>
      : undefined | void

type CheckedByCode<P, N extends keyof P, O extends keyof P[N], R> = R extends { code: infer C }
  ? C extends keyof Responses<P[N][O]>
    ? PlannedResponseFor<P, N, O, C, false>
    : { code: keyof Responses<P[N][O]> }
  : PlannedResponseFor<P, N, O, undefined, false>

/** The compiler lets functions return fields that nobody knows. */
type Only<R, A> = A & Record<Exclude<keyof R, keyof A>, never>

/**
 * A function that returns R. A conditional type, because only into one does the compiler put what it knows of P, N and O before it looks at
 * what a function without parameters returns; the literals in it would widen.
 */
export type PlannedFunctionFor<P, N extends keyof P, O extends keyof P[N], R> = [P[N][O]] extends [infer T]
  ? (request: ReceivedRequest) => [Given<T>, R] extends [R, Given<T>] ? R : Checked<P, N, O, R>
  : never
