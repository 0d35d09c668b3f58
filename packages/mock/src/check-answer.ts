import type { Content, Operation, Response } from '@agent-clients/specs'
import { responseFor, undeclaredMessage } from './declared-response.ts'
import type { NextAnswer } from './next-answer.ts'

/** What is wrong with a value by a schema of the platform's document. */
export type CheckValue = (schema: NonNullable<Content['schema']>, value: unknown) => string[]

/** @throws TypeError for an answer that the operation cannot give. */
export function checkAnswer(operation: Operation, answer: NextAnswer, checkValue: CheckValue, method: string): void {
  const { code, example, body, events, unchecked = false } = answer
  const fail = (message: string): never => {
    throw new TypeError(`${method}: ${message}`)
  }
  if (code !== undefined && !(Number.isInteger(code) && code >= 200 && code <= 599)) {
    fail(`code is a whole number from 200 to 599, not ${code}.`)
  }
  if ([example, body, events].filter((part) => part !== undefined).length > 1) fail('example, body and events exclude each other.')
  const response = responseFor(operation, code)
  if (!response && !unchecked) fail(`${undeclaredMessage(operation, code ?? 0)} Pass unchecked: true to answer it all the same.`)
  if (events && !operation.eventStream) fail(`${operation.id} answers no event stream.`)
  if (example !== undefined) checkExample(operation, response, answer, fail)
  if (!response || unchecked) return
  const [content] = response.contents
  if (body !== undefined && !content) fail(`${operation.id} answers ${response.status} without a body.`)
  if (!content?.schema) return
  const label = events ? 'an event' : 'the body'
  const values = events ?? (body === undefined || !/[/+]json$/.test(content.mediaType) ? [] : [body])
  for (const value of values) {
    const [problem] = checkValue(content.schema, value)
    if (problem !== undefined) {
      fail(`${label} is not what ${operation.id} answers with ${response.status}: ${problem}. Pass unchecked: true to send it all the same.`)
    }
  }
}

function checkExample(
  { id }: Operation,
  response: Response | undefined,
  { example, code }: NextAnswer,
  fail: (message: string) => never,
): void {
  const names = response?.contents.flatMap(({ examples }) => examples.map(({ name }) => name)) ?? []
  if (example === undefined || names.includes(example)) return
  fail(`${id} has no example ${JSON.stringify(example)} for ${code ?? 'success'}; it has: ${names.join(', ') || 'none'}.`)
}
