import type { NextAnswer, ReceivedRequest } from './next-answer.ts'
import type { Pacing } from './prefer.ts'

/** An answer without a body. */
type EmptyAnswer = Pick<NextAnswer, 'headers' | 'delay'>

interface BodyAnswer<E, B> extends EmptyAnswer, Pick<NextAnswer, 'cut'> {
  /** Name of one of the status's examples. Default: the first. */
  example?: E
  /** Sent instead of the example. Held against the spec's schema. */
  body?: B
}

interface StreamAnswer<E, B, V> extends EmptyAnswer, Pacing {
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
      ? EmptyAnswer
      : BodyAnswer<E, B>
    : StreamAnswer<E, B, V>
  : never

/** What an operation answers, by status; of one that the types do not know, anything. */
type Answers<T> = T extends { answers: infer A }
  ? A
  : Record<number, { body: unknown; example: string; event: unknown }>

type Success<T> = T extends { success: infer S; answers: infer A } ? S & keyof A : number

/** Anything at all. `unknown` would swallow the other members of a union, and literals beside it would widen. */
type Anything = {} | null | undefined

type Part<A, K extends string> = { [S in keyof A]: A[S] extends { [k in K]: infer V } ? V : never }[keyof A]

/** What an operation may be told to answer beside its spec: events only where it has a stream. */
type UncheckedContent<A> = [Part<A, 'event'>] extends [never]
  ? BodyAnswer<string & {}, Anything>
  : StreamAnswer<string & {}, Anything, Anything>

/** The statuses that an answer may have. */
export type CodeOf<T, U> = U extends true ? number : keyof Answers<T>

/**
 * The answer of an operation with a status (undefined: its success), or an unchecked one. One type and no union, so that the compiler
 * names the field that is wrong; by names rather than by the operation's type, which would fill the message.
 */
export type AnswerFor<P, N extends keyof P, O extends keyof P[N], C, U> = {
  /** Status. Default: the operation's first 2xx. */
  code?: C
  /**
   * Answer what the spec does not declare, too: any status (without a body, in the platform's error shape), and any body; a string
   * is then sent as it is, also where JSON is due.
   */
  unchecked?: U
} & (U extends true
  ? UncheckedContent<Answers<P[N][O]>>
  : [C] extends [undefined]
    ? Content<Answers<P[N][O]>[Success<P[N][O]> & keyof Answers<P[N][O]>]>
    : Content<Answers<P[N][O]>[C & keyof Answers<P[N][O]>]>)

type Succeeding<T> = Content<Answers<T>[Success<T> & keyof Answers<T>]> & { code?: never; unchecked?: false }

type Declared<T> = {
  [S in keyof Answers<T>]: Content<Answers<T>[S]> & { code: S; unchecked?: false }
}[keyof Answers<T>]

// `number` would make the statuses beside it widen.
type Unchecked<T> = UncheckedContent<Answers<T>> & { code?: number & {}; unchecked: true }

/** An answer that the spec allows, or any other when it is marked `unchecked: true`. */
export type AnswerOf<T> = Succeeding<T> | Declared<T> | Unchecked<T>

/**
 * What the compiler takes a function for until it knows what the function answers: it shows what there is to choose from. One type and no
 * union, where one wrong field would make the literals beside it widen.
 */
interface SomeAnswer<A> extends Omit<NextAnswer, 'code' | 'example' | 'body' | 'events'> {
  code?: keyof A | (number & {})
  example?: Part<A, 'example'> | (string & {})
  body?: Part<A, 'body'> | Anything
  events?: readonly (Part<A, 'event'> | Anything)[]
}

export type Given<T> = SomeAnswer<Answers<T>> | undefined | void | Promise<SomeAnswer<Answers<T>> | undefined | void>

/** What a function answers, as it should be: each of its answers held against the one that it is meant to be. */
type Checked<P, N extends keyof P, O extends keyof P[N], R> =
  R extends Promise<infer V>
    ? Promise<Checked<P, N, O, V>>
    : R extends object
      ? Only<R, R extends { unchecked: true } ? AnswerFor<P, N, O, number, true> : CheckedByCode<P, N, O, R>>
      : undefined | void

type CheckedByCode<P, N extends keyof P, O extends keyof P[N], R> = R extends { code: infer C }
  ? C extends keyof Answers<P[N][O]>
    ? AnswerFor<P, N, O, C, false>
    : { code: keyof Answers<P[N][O]> }
  : AnswerFor<P, N, O, undefined, false>

/** The compiler lets functions return fields that nobody knows. */
type Only<R, A> = A & { [K in Exclude<keyof R, keyof A>]: never }

/**
 * A function that answers with R. A conditional type, because only into one does the compiler put what it knows of P, N and O before it looks at
 * what a function without parameters returns; the literals in it would widen.
 */
export type AnswerFunctionFor<P, N extends keyof P, O extends keyof P[N], R> = [P[N][O]] extends [infer T]
  ? (request: ReceivedRequest) => [Given<T>, R] extends [R, Given<T>] ? R : Checked<P, N, O, R>
  : never
