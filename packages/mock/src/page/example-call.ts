import type { Parameter, Spec } from '@agent-clients/generator/model'
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
  const name = spec.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const factory = `create${name.replace(/^./, (letter) => letter.toUpperCase())}Client`
  return [
    `import { ${factory} } from '@agent-clients/${spec.name}'`,
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
