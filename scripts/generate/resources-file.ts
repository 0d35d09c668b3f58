import { type OpenApiDocument, type Operation, resolve, type Schema } from '@agent-clients/specs'
import { bounds } from './annotate.ts'
import { durationInWords } from './duration-in-words.ts'
import { jsdoc, oneLine } from './jsdoc.ts'
import type { Method } from './method.ts'
import { argumentName, propertyKey, resourceName } from './names.ts'
import { argumentType, pathTypes } from './path-types.ts'
import type { Tree } from './tree.ts'

const errorNames: Record<string, string> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  422: 'BadRequestError',
  429: 'RateLimitError',
}

/** `resources.ts`: one interface per resource, with the methods' documentation. */
export function resourcesFile(document: OpenApiDocument, tree: Tree<Method>): string {
  const interfaces = resourceInterfaces(document, tree, '')
  const source = interfaces.join('\n')
  const fromCore = [
    'ApiPromise',
    'IdempotentRequestOptions',
    'PagePromise',
    'RequestOptions',
    'StreamPromise',
    'StreamRequestOptions',
  ].filter((name) => new RegExp(`\\b${name}\\b`).test(source))
  const fromTypes = [...Object.keys(document.components.schemas), ...generatedNames(tree)]
    .filter((name) => new RegExp(`\\b${name}\\b`).test(source.replace(/\/\*\*[\s\S]*?\*\//g, '')))
    .sort()
  return [
    `import type { ${fromCore.join(', ')} } from '@agent-clients/core'`,
    `import type {\n${fromTypes.map((name) => `  ${name},\n`).join('')}} from './types.ts'\n`,
    source,
  ].join('\n')
}

function resourceInterfaces(document: OpenApiDocument, tree: Tree<Method>, path: string): string[] {
  const members = Object.entries(tree.leaves).map(([, method]) => methodSource(document, method))
  const children = Object.keys(tree.branches).map(
    (name) => `  readonly ${propertyKey(name)}: ${resourceName(`${path}${name}`)}\n`,
  )
  const own =
    path === ''
      ? []
      : [
          `${jsdoc([`\`${path.slice(0, -1)}\``])}export interface ${resourceName(path.slice(0, -1))} {\n${[...children, ...members].join('\n')}}\n`,
        ]
  return [
    ...own,
    ...Object.entries(tree.branches).flatMap(([name, branch]) =>
      resourceInterfaces(document, branch, `${path}${name}.`),
    ),
  ]
}

function generatedNames(tree: Tree<Method>): string[] {
  return [
    ...Object.values(tree.leaves).flatMap(({ params, fields }) =>
      [params?.declaration && params.type, fields?.name].filter((name) => name !== undefined && name !== ''),
    ),
    ...Object.values(tree.branches).flatMap(generatedNames),
  ].filter((name): name is string => typeof name === 'string')
}

function methodSource(document: OpenApiDocument, method: Method): string {
  const { name, pathParameters, params, returns } = method
  const args = [
    ...pathParameters.map(
      (parameter) => `${argumentName(parameter.name)}: ${argumentType(pathTypes(document, parameter))}`,
    ),
    ...(params ? [`params${params.optional ? '?' : ''}: ${params.type}`] : []),
    `options?: ${optionsType(method.operation)}`,
  ]
  return `${methodDoc(document, method)}  ${propertyKey(name)}(${args.join(', ')}): ${returns}\n`
}

/** Options that an operation does not take are not in its type. */
function optionsType({ eventStream, parameters }: Operation): string {
  const types = [
    ...(eventStream ? ['StreamRequestOptions'] : []),
    ...(parameters.some((parameter) => parameter['x-idempotency-key']) ? ['IdempotentRequestOptions'] : []),
  ]
  return types.join(' & ') || 'RequestOptions'
}

function methodDoc(document: OpenApiDocument, { operation, pathParameters, params }: Method): string {
  const { object } = operation
  const scopes = operation.security.flatMap((requirement) => Object.values(requirement).flat())
  return jsdoc(
    [
      object.summary && `${object.summary}.`,
      object.description,
      `\`${operation.method.toUpperCase()} ${operation.path}\`${scopes.length > 0 ? ` · scope ${scopes.map((scope) => `\`${scope}\``).join(', ')}` : ''}`,
      object['x-inferred'] && `Inferred: ${object['x-inferred']}`,
      operation.success.object['x-inferred'] && `Inferred: ${operation.success.object['x-inferred']}`,
      operation.pagination?.partial && 'The list may be longer than what arrives; `for await` ends with what arrived.',
      ...pathParameters.map(
        (parameter) =>
          `@param ${argumentName(parameter.name)} ${parameterText(parameter.description, parameter.schema, parameter['x-inferred'])}`,
      ),
      params && `@param params ${paramsText(document, operation)}`,
      idempotencyText(operation),
      ...operation.responses
        .filter(({ status }) => !status.startsWith('2'))
        .map(
          ({ status, object: response }) =>
            `@throws {${errorNames[status] ?? (status.startsWith('5') ? 'ServerError' : 'ApiError')}} ${status} – ${oneLine(response.description)}${inferredMark(response['x-inferred'])}`,
        ),
      object.externalDocs && `@see ${object.externalDocs.url}`,
      object.deprecated && '@deprecated',
    ],
    '  ',
  )
}

function paramsText(document: OpenApiDocument, operation: Operation): string {
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, description, schema, 'x-inferred': inferred }): Line => [
      name,
      parameterText(description, schema, inferred),
    ])
  const bodies = operation.body?.contents.flatMap(({ schema }) => bodyLines(document, schema)) ?? []
  // A name is one argument, also where it is sent in the query and in the body, or in bodies of two media types.
  const lines = new Map<string, string>()
  for (const [name, text] of [...query, ...bodies]) if (!lines.has(name)) lines.set(name, text)
  return [...lines].map(([name, text]) => `\n- \`${name}\` ${text}`).join('')
}

/** Name of an argument, and what there is to say about it. */
type Line = [name: string, text: string]

function idempotencyText({ parameters }: Operation): string | undefined {
  const parameter = parameters.find((candidate) => candidate['x-idempotency-key'])
  const { seconds } = parameter?.['x-idempotency-key'] ?? {}
  if (!parameter || seconds === undefined) return undefined
  return `@param options\n- \`idempotencyKey\` Sent as \`${parameter.name}\`. For ${durationInWords(seconds)}, requests with the same key count as one; each call makes its own unless you pass one.`
}

function bodyLines(document: OpenApiDocument, schema: Schema | undefined): Line[] {
  if (!schema) return []
  const { properties = {}, required = [], allOf = [] } = resolve(document, schema)
  const own = Object.entries(properties).map(([name, property]): Line => {
    const resolved = { ...resolve(document, property), ...property }
    const text = parameterText(resolved.description, resolved, property['x-inferred'])
    return [name, `${required.includes(name) ? '(required) ' : ''}${text}`]
  })
  return [...own, ...allOf.flatMap((part) => bodyLines(document, part))]
}

function parameterText(description: string | undefined, schema: Schema, inferred: string | undefined): string {
  const limits = bounds(schema)
  return `${oneLine(description)}${limits ? ` (${limits})` : ''}${inferredMark(inferred)}`.trim()
}

function inferredMark(inferred: string | undefined): string {
  return inferred ? ` Inferred: ${oneLine(inferred)}` : ''
}
