import type { Content, Operation } from '../../model/index.ts'
import { type Report, specRule } from '../common/spec-rule.ts'

/**
 * Examples are what the mock serves, what the contract tests send and what Postman shows: every request body, 2xx response,
 * parameter and response header has one. A request's example has a response of the same name, which is how tools pair the two.
 */
export const successExample = specRule(({ operations }, report) => {
  for (const operation of operations) {
    const { pointer, parameters, requestBody, responses } = operation
    checkContents(report, requestBody?.contents)
    for (const response of responses) {
      if (response.isSuccess) checkContents(report, response.contents)
      for (const { name, example } of response.headers) {
        if (example === undefined)
          report([...response.pointer, 'headers', name], `The header ${name} needs an example.`)
      }
    }
    for (const { in: place, name } of parameters.filter(({ example }) => example === undefined)) {
      report([...pointer, 'parameters'], `The ${place} parameter "${name}" needs an example.`)
    }
    checkPairs(report, operation)
  }
})

function checkContents(report: Report, contents: readonly Content[] = []): void {
  for (const { pointer, mediaType, examples } of contents) {
    if (!examples.some(({ isNamed }) => isNamed))
      report(pointer, `${mediaType} needs \`examples\` (named), at least "default".`)
  }
}

/** Streams are left out: their examples are the events of one response. */
function checkPairs(report: Report, { requestBody, success: { status, contents } }: Operation): void {
  const whole = contents.filter(({ isEventStream }) => !isEventStream)
  const names = new Set(whole.flatMap(({ examples }) => examples.map(({ name }) => name)))
  if (names.size === 0) return
  for (const { pointer, examples } of requestBody?.contents ?? []) {
    for (const { name } of examples.filter((example) => !names.has(example.name))) {
      const message = `The request example "${name}" has no response of the same name among the examples of ${status}.`
      report([...pointer, 'examples', name], message)
    }
  }
}
