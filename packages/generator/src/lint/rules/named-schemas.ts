import { formatPointer, type Operation, resultMediaTypes, type Schema } from '../../model/index.ts'
import { isReserved } from '../common/reserved-names.ts'
import { type Report, specRule } from '../common/spec-rule.ts'

/**
 * Users import the types of what they send and get by name, so request bodies, the resource behind the envelope, list items and
 * events are components; the envelope around them is inline, since no method returns it. No name hides one users know already.
 */
export const namedSchemas = specRule(({ schemas, operations }, report) => {
  for (const [name, { pointer }] of schemas) {
    if (isReserved(name))
      report(
        pointer,
        `A schema cannot be called "${name}": a global or something that the clients export has that name.`,
      )
  }
  for (const operation of operations) {
    checkBody(report, operation)
    checkResponse(report, operation)
  }
})

function checkBody(report: Report, { id, requestBody }: Operation): void {
  for (const { pointer, mediaType, schema } of requestBody?.contents ?? []) {
    if (mediaType === resultMediaTypes.bytes || schema?.name !== undefined) continue
    report([...pointer, 'schema'], `The ${mediaType} body of "${id}" has to be a $ref to a component.`)
  }
}

function checkResponse(report: Report, { id, list, result, success }: Operation): void {
  const [content] = success.contents
  if (!content) return
  const complain = (message: string) => report([...content.pointer, 'schema'], message)
  if (content.isEventStream && !isNamed(content.schema))
    complain(`The event of "${id}" has to be a $ref to a component (or a oneOf of them).`)
  if (!content.isJson || !content.schema) return
  const place = list?.items ?? result.pointer
  const resource = content.schema.at(place)
  if (!resource) {
    const extension = list ? 'x-pagination.items' : 'x-envelope'
    complain(`The schema of "${id}" describes nothing at "${formatPointer(place)}" (${extension}).`)
  } else if (!isNamed(itemOf(resource)) && (list || !isNamed(resource))) {
    complain(`The ${list ? 'list item' : 'resource'} of "${id}" has to be a $ref to a component.`)
  }
  if (id === 'agents.get' && resource?.name !== 'Agent') complain('What agents.get returns is called Agent.')
}

/** A `$ref`, or a choice between several. */
function isNamed(schema: Schema | undefined): boolean {
  if (!schema || schema.name !== undefined) return schema !== undefined
  const { alternatives } = schema
  return alternatives[0] !== schema && alternatives.every(isNamed)
}

/** What a list holds; where one object may stand in place of the array (`single`), both have to be the same component. */
function itemOf(list: Schema): Schema | undefined {
  const items = list.alternatives.map((choice) => choice.items ?? choice)
  return new Set(items.map(({ name }) => name)).size === 1 ? items[0] : undefined
}
