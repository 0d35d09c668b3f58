import type { NextAnswer } from './next-answer.ts'

/** What an operation answers, by status. */
export interface OperationTypes {
  success: PropertyKey
  answers: object
}

type Content<A> = A extends { body: infer B; example: infer E; event: infer V }
  ? {
      /** Name of one of the status's examples. Default: the first. */
      example?: E
      /** Sent instead of the example. Held against the spec's schema. */
      body?: B
      /** Of an event stream: the data of each event, sent instead of the examples. Held against the spec's schema. */
      events?: readonly V[]
      unchecked?: false
    }
  : never

type Declared<T extends OperationTypes> = {
  [S in keyof T['answers']]: Content<T['answers'][S]> & {
    /** One of the statuses that the spec declares. */
    code: S
  }
}[keyof T['answers']]

/** A status that is only known when the program runs (`for (const code of [404, 429] as const)`), with its own first example. */
interface AnyDeclared<T extends OperationTypes> {
  code: keyof T['answers']
  example?: never
  body?: never
  events?: never
  unchecked?: false
}

type Success<T extends OperationTypes> = T['success'] extends keyof T['answers']
  ? Content<T['answers'][T['success']]> & { code?: never }
  : never

/** An answer that the spec allows. */
export type DeclaredAnswer<T> = NextAnswer &
  (T extends OperationTypes ? AnyDeclared<T> | Success<T> | Declared<T> : unknown)

/** Any other answer, which says that it is one. */
export type UncheckedAnswer = NextAnswer & { unchecked: true }

/** An answer that the spec allows, or any other when it is marked `unchecked: true`. */
export type AnswerOf<T> = DeclaredAnswer<T> | UncheckedAnswer
