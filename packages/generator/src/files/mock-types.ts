import type { Content, Operation, Response, Spec } from '../model/index.ts'
import { declaration } from '../typescript/declaration.ts'
import { literal } from '../typescript/literal.ts'
import { pascalCase, propertyKey } from '../typescript/names.ts'
import { type TypeStyle, typeOf } from '../typescript/type-of.ts'

/** Types of what a test hands to the mock server. */
const style: TypeStyle = { arrays: 'readonly', docs: false }

const header = (source: string) => `// Generated from ${source} by \`pnpm generate\`. Do not edit: change the spec.\n\n`

/** The mock server's generated files: what each platform's operations respond, as types, and a list of the platforms. */
export function mockTypes(specs: readonly Spec[]): Map<string, string> {
  return new Map([
    ...specs.map((spec) => [`${spec.name}.ts`, platformFile(spec)] as const),
    ['platforms.ts', platformsFile(specs.map(({ name }) => name))],
  ])
}

function platformsFile(names: readonly string[]): string {
  const imports = names.map((name) => `import type { Operations as ${pascalCase(name)} } from './${name}.ts'\n`)
  const members = names.map((name) => `  ${propertyKey(name)}: ${pascalCase(name)}\n`)
  return `${header('the specs')}${imports.join('')}\n/** What each platform's operations respond. */\nexport interface Platforms {\n${members.join('')}}\n`
}

function platformFile({ name, operations, schemas }: Spec): string {
  const shared = new Map<string, string>()
  const members = operations.map((operation) => `  ${propertyKey(operation.id)}: ${operationType(operation, shared)}\n`)
  const declarations = [
    ...[...shared].map(([key, type]) => [key, `type ${key} = ${type}\n`] as const),
    ...[...schemas].map(([key, schema]) => [key, declaration(key, schema, style).replace('export ', '')] as const),
  ]
  const source = `export interface Operations {\n${members.join('')}}\n`
  return header(`specs/${name}.yaml`) + [source, ...usedIn(source, new Map(declarations))].join('\n')
}

/** @param shared gets the types of responses that several operations refer to */
function operationType(operation: Operation, shared: Map<string, string>): string {
  const responses = operation.responses.map((response) => {
    const name = response.component && `${response.component}Response`
    if (name) shared.set(name, responseType(response))
    return `      ${response.status}: ${name ?? responseType(response)}\n`
  })
  return `{\n    success: ${operation.success.status}\n    responses: {\n${responses.join('')}    }\n  }`
}

function responseType({ contents: [content] }: Response): string {
  if (!content) return '{ body: never; example: never; event: never }'
  const type = typeOf(content.schema, style, '      ')
  const examples = content.examples.map(({ name }) => literal(name)).join(' | ') || 'never'
  return `{ body: ${bodyType(content, type)}; example: ${examples}; event: ${content.isEventStream ? type : 'never'} }`
}

function bodyType({ isEventStream, isJson }: Content, type: string): string {
  if (isEventStream) return 'string'
  return isJson ? type : 'string | Uint8Array'
}

/** The declarations that a source uses, directly or through each other: those of requests alone are of no use here. */
function usedIn(source: string, declarations: ReadonlyMap<string, string>): string[] {
  const used = new Set<string>()
  const visit = (text: string) => {
    for (const [word] of text.matchAll(/\b[A-Z]\w*/g)) {
      const found = declarations.get(word)
      if (found === undefined || used.has(found)) continue
      used.add(found)
      visit(found)
    }
  }
  visit(source)
  return [...declarations.values()].filter((text) => used.has(text))
}
