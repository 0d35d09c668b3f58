import { bodyKinds } from '@agent-clients/core/vocabulary'
import type { Oas3Rule } from '@redocly/openapi-core'
import type { Content, Operation, Schema } from '../../model/index.ts'
import { isMemberwise } from '../../typescript/declaration.ts'
import { type Report, specRule } from '../common/spec-rule.ts'

const served: readonly string[] = [...new Set(Object.values(bodyKinds).flat())]

/** A client sends a body as JSON or as a form with files. Whatever else a spec asks for would arrive as JSON, or not at all. */
export const servedBodies: Oas3Rule = (options) => [encodings(options), bodies(options)].flat()

const encodings: Oas3Rule = () => ({
  MediaType(media, { report, location }) {
    if (!('encoding' in media)) return
    const message = 'encoding is not served: files are sent with their own type, other fields as text. Leave it out.'
    report({ message, location: location.child('encoding').key() })
  },
})

const bodies = specRule(({ operations }, report) => {
  for (const operation of operations) {
    const { id, method, pointer, requestBody, queryParameters } = operation
    if (!requestBody) continue
    const place = [...pointer, 'requestBody']
    if (method === 'GET') report(place, `"${id}" is a GET with a body, which is never sent. Use query parameters.`)
    if (requestBody.contents.length === 0)
      report(place, `The body of "${id}" has no media type, so nothing would be sent. Give it ${served.join(' or ')}.`)
    for (const content of requestBody.contents) checkContent(report, operation, content)
    if (requestBody.kind === 'value' && queryParameters.some(({ name }) => name === 'body'))
      report(
        place,
        `"${id}" has a query parameter "body", the name under which its method takes a body that is no object.`,
      )
  }
})

function checkContent(report: Report, operation: Operation, { pointer, mediaType, isJson, schema }: Content): void {
  if (!served.includes(mediaType)) {
    report(
      pointer,
      `A body of ${mediaType} is not served: it would be sent as JSON. Served are ${served.join(' and ')}.`,
    )
    return
  }
  if (!schema) return
  const place = [...pointer, 'schema']
  for (const problem of problemsOf(schema, operation)) report(place, `The body of "${operation.id}" ${problem}.`)
  const several = (operation.requestBody?.contents.length ?? 0) > 1
  if ((several || !isJson) && !schema.kinds.has('object'))
    report(place, `The ${mediaType} body of "${operation.id}" has to be an object, whose fields are the form's.`)
  if (isJson) checkJson(report, schema)
  else {
    for (const [name, field] of schema.allProperties) {
      const problem = fieldProblem(field)
      if (problem) report(place, `The form field "${name}" of "${operation.id}" ${problem}.`)
    }
  }
}

/** What keeps a body's fields from being a method's, beside its query parameters. */
function problemsOf(schema: Schema, { queryParameters }: Operation): string[] {
  const { kinds, additionalProperties, allProperties } = schema
  const isChoice = !isMemberwise(schema.target)
  const shared = isChoice && queryParameters.find(({ name }) => allProperties.has(name))
  return [
    ...(kinds.has('object') && kinds.size > 1
      ? [
          `is an object or something else (${[...kinds].join(', ')}), so its fields cannot be a method's. Make it an object`,
        ]
      : []),
    ...(typeof additionalProperties === 'object' && queryParameters.length > 0
      ? [
          'has fields of any name (additionalProperties), which its query parameters cannot stand among. Put such fields into one of its own',
        ]
      : []),
    ...(shared
      ? [
          `is a choice, and "${shared.name}" is also a query parameter, so that its type would lose the fields of each. Write one object`,
        ]
      : []),
  ]
}

/** Also for responses: a file has no form in JSON. */
export function checkJson(report: Report, schema: Schema): void {
  for (const { isFile, pointer } of schema.all) {
    if (!isFile) continue
    report(
      [...pointer, 'format'],
      'format: binary in JSON would be typed as a file, which JSON cannot hold. Use contentEncoding: base64, or multipart/form-data.',
    )
  }
}

const textual = new Set(['string', 'number', 'integer', 'boolean'])

function fieldProblem({ kinds, keywords }: Schema): string | undefined {
  if (keywords.contentMediaType !== undefined || keywords.contentEncoding !== undefined)
    return 'is encoded in a way of its own, which is not served. A file is `type: string, format: binary`'
  if ([...kinds].every((kind) => textual.has(kind))) return undefined
  return 'is neither one file (`format: binary`) nor a string, number or boolean, and no other is served in a form. Send it as JSON'
}
