import { type Content, kindsOf, type OpenApiDocument, type Operation, resolve, type Schema } from '@agent-clients/specs'
import { bodyKind, propertiesOf } from '../../generate/routes.ts'
import { isPlainObject } from '../../generate/types-file.ts'
import { documentRule, type Path, type Subject, within } from '../document-rule.ts'
import { eachSchema } from '../each-schema.ts'

const served = ['application/json', 'multipart/form-data']

/** A client sends a body as JSON or as a form with files. Whatever else a spec asks for would arrive as JSON, or not at all. */
export const servedBodies = documentRule((subject) => {
  for (const operation of subject.operations) {
    const { body, id, method } = operation
    if (!body) continue
    const path = within(operation, 'requestBody')
    if (method === 'get') {
      subject.report(path, `"${id}" is a GET with a body, which is never sent. Use query parameters.`)
    }
    if (body.contents.length === 0) {
      subject.report(
        path,
        `The body of "${id}" has no media type, so nothing would be sent. Give it ${served.join(' or ')}.`,
      )
    }
    for (const content of body.contents)
      checkContent(subject, operation, content, [...path, 'content', content.mediaType])
    const query = operation.parameters.find(({ name, in: place }) => place === 'query' && name === 'body')
    if (query && bodyKind(subject.document, operation) === 'value') {
      subject.report(
        path,
        `"${id}" has a query parameter "body", the name under which its method takes a body that is no object.`,
      )
    }
  }
})

function checkContent(subject: Subject, operation: Operation, content: Content, path: Path): void {
  const { document, report } = subject
  const { mediaType, schema } = content
  if (!served.includes(mediaType)) {
    report(path, `A body of ${mediaType} is not served: it would be sent as JSON. Served are ${served.join(' and ')}.`)
    return
  }
  if (!schema) return
  const kinds = kindsOf(document, schema)
  if (kinds.has('object') && kinds.size > 1) {
    report(
      [...path, 'schema'],
      `The body of "${operation.id}" is an object or something else (${[...kinds].join(', ')}), so its fields cannot be a method's. Make it an object.`,
    )
  }
  if (typeof resolve<Schema>(document, schema).additionalProperties === 'object' && hasQuery(operation)) {
    report(
      [...path, 'schema'],
      `The body of "${operation.id}" has fields of any name (additionalProperties), which its query parameters cannot stand among. Put such fields into one of its own.`,
    )
  }
  const isChoice = !isPlainObject(document, resolve<Schema>(document, schema))
  const shared = isChoice && Object.keys(propertiesOf(document, schema)).find((name) => hasQuery(operation, name))
  if (shared) {
    report(
      [...path, 'schema'],
      `The body of "${operation.id}" is a choice, and "${shared}" is also a query parameter, so that its type would lose the fields of each. Write one object.`,
    )
  }
  const several = (operation.body?.contents.length ?? 0) > 1
  if ((several || mediaType !== 'application/json') && !kinds.has('object')) {
    report(
      [...path, 'schema'],
      `The ${mediaType} body of "${operation.id}" has to be an object, whose fields are the form's.`,
    )
  }
  if (mediaType === 'application/json') checkJson(subject, schema, [...path, 'schema'])
  else checkForm(subject, operation, content, path)
}

function hasQuery({ parameters }: Operation, called?: string): boolean {
  return parameters.some(({ in: place, name }) => place === 'query' && (called === undefined || name === called))
}

/** Also for responses: a file has no form in JSON. */
export function checkJson(
  { document, report }: Pick<Subject, 'document' | 'report'>,
  schema: Schema,
  path: Path,
): void {
  eachSchema(document, schema, path, (node, place) => {
    if (node.format !== 'binary') return
    report(
      [...place, 'format'],
      'format: binary in JSON would be typed as a file, which JSON cannot hold. Use contentEncoding: base64, or multipart/form-data.',
    )
  })
}

function checkForm({ document, report }: Subject, operation: Operation, { schema }: Content, path: Path): void {
  const media = operation.body?.object.content['multipart/form-data']
  if (media && 'encoding' in media) {
    report(
      [...path, 'encoding'],
      'encoding is not served: files are sent with their own type, other fields as text. Leave it out.',
    )
  }
  if (!schema) return
  for (const [name, field] of Object.entries(propertiesOf(document, schema))) {
    const problem = fieldProblem(document, field)
    if (problem) report([...path, 'schema'], `The form field "${name}" of "${operation.id}" ${problem}.`)
  }
}

const textual = ['string', 'number', 'integer', 'boolean']

function fieldProblem(document: OpenApiDocument, node: Schema): string | undefined {
  const field = resolve<Schema>(document, node)
  if ('contentMediaType' in field || 'contentEncoding' in field)
    return 'is encoded in a way of its own, which is not served. A file is `type: string, format: binary`'
  if ([...kindsOf(document, node)].every((kind) => textual.includes(kind))) return undefined
  return 'is neither one file (`format: binary`) nor a string, number or boolean, and no other is served in a form. Send it as JSON'
}
