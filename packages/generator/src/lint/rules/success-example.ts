import type { MediaType, Operation } from '@agent-clients/specs'
import { documentRule, type Path, pathOfResponse, type Subject, within } from '../document-rule.ts'

/**
 * Examples are what the mock serves, what the contract tests send and what Postman shows: every request body, 2xx answer,
 * parameter and response header has one. A request's example has an answer of the same name, which is how tools pair the two.
 */
export const successExample = documentRule((subject) => {
  for (const operation of subject.operations) {
    checkContents(subject, operation.body?.object.content, within(operation, 'requestBody'))
    for (const { status, object, headers } of operation.responses) {
      if (status.startsWith('2')) checkContents(subject, object.content, within(operation, 'responses', status))
      for (const [name, header] of Object.entries(headers)) {
        if (header.example !== undefined) continue
        subject.report([...pathOfResponse(operation, status), 'headers', name], `The header ${name} needs an example.`)
      }
    }
    for (const parameter of operation.parameters.filter(({ example }) => example === undefined)) {
      subject.report(
        within(operation, 'parameters'),
        `The ${parameter.in} parameter "${parameter.name}" needs an example.`,
      )
    }
    checkPairs(subject, operation)
  }
})

function checkContents({ report }: Subject, content: Record<string, MediaType> = {}, path: Path): void {
  for (const [type, { examples }] of Object.entries(content)) {
    if (Object.keys(examples ?? {}).length === 0)
      report([...path, 'content', type], `${type} needs \`examples\` (named), at least "default".`)
  }
}

/** Streams are left out: their examples are the events of one answer. */
function checkPairs({ report }: Subject, operation: Operation): void {
  const { status, contents } = operation.success
  const answers = new Set(contents.filter(isNoStream).flatMap(({ examples }) => examples.map(({ name }) => name)))
  if (answers.size === 0) return
  for (const { mediaType, examples } of operation.body?.contents ?? []) {
    for (const { name } of examples.filter((example) => !answers.has(example.name))) {
      const message = `The request example "${name}" has no answer of the same name among the examples of ${status}.`
      report(within(operation, 'requestBody', 'content', mediaType, 'examples', name), message)
    }
  }
}

function isNoStream({ mediaType }: { mediaType: string }): boolean {
  return mediaType !== 'text/event-stream'
}
