import type { Parameter, Spec } from '@agent-clients/generator/model'
import { camelCase, literal, platformNames, propertyKey } from '@agent-clients/generator/typescript'
import { exampleOperation } from './example-operation.ts'

/** The same call as the example `curl`, by the platform's client. */
export function exampleCall(spec: Spec, baseUrl: string): string {
  const operation = exampleOperation(spec)
  if (!operation) return ''
  const given = operation.queryParameters.filter(({ required }) => required)
  const options = [
    "apiKey: 'any-key'",
    `baseUrl: ${literal(baseUrl)}`,
    ...given.filter(({ isClientOption }) => isClientOption).map(field),
  ]
  const path = operation.pathParameters.map(({ example }) => literal(example))
  const query = given.filter(({ isClientOption }) => !isClientOption).map(field)
  const args = [...path, ...(query.length > 0 ? [`{ ${query.join(', ')} }`] : [])].join(', ')
  const client = camelCase(spec.name)
  const { factory } = platformNames(spec.name)
  return [
    `import { ${factory} } from '@agent-clients/${spec.name}'`,
    '',
    `const ${client} = ${factory}({ ${options.join(', ')} })`,
    `console.log(await ${client}.${operation.id}(${args}))`,
  ].join('\n')
}

function field({ name, example }: Parameter): string {
  return `${propertyKey(name)}: ${literal(example)}`
}
