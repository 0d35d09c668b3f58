import {
  componentName,
  type OpenApiDocument,
  type Operation,
  resolve,
  type Schema,
  schemaAt,
} from '@agent-clients/specs'
import { documentRule, type Subject, within } from '../document-rule.ts'
import { jsonAnswer } from '../json-answer.ts'
import { isReserved } from '../reserved-names.ts'

/**
 * Users import the types of what they send and get by name, so request bodies, the resource behind the envelope, list items and
 * events are components; the envelope around them is inline, since no method returns it. No name hides one users know already.
 */
export const namedSchemas = documentRule((subject) => {
  const { document, operations, report } = subject
  for (const name of Object.keys(document.components.schemas).filter(isReserved)) {
    report(
      ['components', 'schemas', name],
      `A schema cannot be called "${name}": a global or something that the clients export has that name.`,
    )
  }
  for (const operation of operations) {
    checkBody(subject, operation)
    checkAnswer(subject, operation)
  }
})

function checkBody({ report }: Subject, operation: Operation): void {
  for (const { mediaType, schema } of operation.body?.contents ?? []) {
    if (mediaType === 'application/octet-stream' || componentName(schema)) continue
    report(
      within(operation, 'requestBody', 'content', mediaType, 'schema'),
      `The ${mediaType} body of "${operation.id}" has to be a $ref to a component.`,
    )
  }
}

function checkAnswer({ document, report }: Subject, operation: Operation): void {
  const { id, envelope, pagination, success } = operation
  const stream = success.contents.find(({ mediaType }) => mediaType === 'text/event-stream')
  const answer = jsonAnswer(operation)
  const complain = (mediaType: string, message: string) =>
    report(within(operation, 'responses', success.status, 'content', mediaType, 'schema'), message)

  if (stream && !isNamed(stream.schema))
    complain(stream.mediaType, `The event of "${id}" has to be a $ref to a component (or a oneOf of them).`)
  if (!answer) return
  const place = pagination?.items ?? envelope
  const resource = schemaAt(document, answer.schema, place)
  if (!resource) {
    complain(
      answer.mediaType,
      `The schema of "${id}" describes nothing at "${place}" (${pagination ? 'x-pagination.items' : 'x-envelope'}).`,
    )
  } else if (!isNamed(itemOf(document, resource)) && (pagination || !isNamed(resource))) {
    complain(
      answer.mediaType,
      `The ${pagination ? 'list item' : 'resource'} of "${id}" has to be a $ref to a component.`,
    )
  }
  if (id === 'agents.get' && componentName(resource) !== 'Agent')
    complain(answer.mediaType, 'What agents.get answers is called Agent.')
}

/** A `$ref`, or a choice between several. */
function isNamed(schema: Schema | undefined): boolean {
  const choices = schema?.oneOf ?? schema?.anyOf
  return componentName(schema) !== undefined || (choices !== undefined && choices.every(isNamed))
}

/** What a list holds; where one object may stand in place of the array (`single`), both have to be the same component. */
function itemOf(document: OpenApiDocument, list: Schema): Schema | undefined {
  const choices = resolve<Schema>(document, list).oneOf ?? [list]
  const items = choices.map((choice) => resolve<Schema>(document, choice).items ?? choice)
  return new Set(items.map(componentName)).size === 1 ? items[0] : undefined
}
