import { type OpenApiDocument, operationsOf, type Parameter } from '@agent-clients/specs'
import { exampleOperation } from './example-operation.ts'

/** The same call as the example `curl`, by the platform's client. */
export function exampleCall(platform: string, document: OpenApiDocument, baseUrl: string): string {
  const operation = exampleOperation(operationsOf(document))
  if (!operation) return ''
  const given = operation.parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
  const options = [
    "apiKey: 'any-key'",
    `baseUrl: ${literal(baseUrl)}`,
    ...given.filter((parameter) => parameter['x-client-option']).map(field),
  ]
  const path = operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .map(({ example }) => literal(example))
  const query = given.filter((parameter) => !parameter['x-client-option']).map(field)
  const args = [...path, ...(query.length > 0 ? [`{ ${query.join(', ')} }`] : [])].join(', ')
  const name = platform.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const factory = `create${name.replace(/^./, (letter) => letter.toUpperCase())}Client`
  return [
    `import { ${factory} } from '@agent-clients/${platform}'`,
    '',
    `const ${name} = ${factory}({ ${options.join(', ')} })`,
    `console.log(await ${name}.${operation.id}(${args}))`,
  ].join('\n')
}

function field({ name, example }: Parameter): string {
  return `${/^[a-z_$][\w$]*$/i.test(name) ? name : literal(name)}: ${literal(example)}`
}

function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : JSON.stringify(value)
}
