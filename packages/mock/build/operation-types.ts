import {
  componentName,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Response,
  type Spec,
} from '@agent-clients/specs'
import { schemaType } from './schema-type.ts'

const header = (source: string) => `// Made from ${source} by \`pnpm generate\`; changes made here are lost.\n\n`

/** The files of `src/generated`: what each platform's operations answer, as types, and a list of the platforms. */
export function operationTypes(specs: Pick<Spec, 'platform' | 'document'>[]): Map<string, string> {
  const files = specs.map(({ platform, document }) => [`${platform}.ts`, platformFile(platform, document)] as const)
  return new Map([...files, ['platforms.ts', platformsFile(specs.map(({ platform }) => platform))]])
}

function platformsFile(platforms: string[]): string {
  const imports = platforms.map((name) => `import type { Operations as ${alias(name)} } from './${name}.ts'\n`)
  const members = platforms.map((name) => `  ${JSON.stringify(name)}: ${alias(name)}\n`)
  return `${header('the specs')}${imports.join('')}\n/** What each platform's operations answer. */\nexport interface Platforms {\n${members.join('')}}\n`
}

function platformFile(platform: string, document: OpenApiDocument): string {
  const operations = operationsOf(document)
  const answers = new Map<string, string>()
  const members = operations.map(
    (operation) => `  ${JSON.stringify(operation.id)}: ${operationType(operation, answers)}\n`,
  )
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) => `type ${name} = ${schemaType(schema)}\n`,
  )
  const shared = [...answers].map(([name, type]) => `type ${name} = ${type}\n`)
  return `${header(`specs/${platform}.yaml`)}${[
    `export interface Operations {\n${members.join('')}}\n`,
    ...used([...shared, ...schemas], members.join('')),
  ].join('\n')}`
}

function operationType(operation: Operation, shared: Map<string, string>): string {
  const answers = operation.responses.map((response) => {
    const name = componentName(operation.object.responses[response.status])
    if (name !== undefined) shared.set(`${name}Answer`, answerType(operation, response))
    return `      ${response.status}: ${name === undefined ? answerType(operation, response) : `${name}Answer`}\n`
  })
  return `{\n    success: ${operation.success.status}\n    answers: {\n${answers.join('')}    }\n  }`
}

function answerType({ eventStream }: Operation, { contents }: Response): string {
  const [content] = contents
  if (!content) return '{ body: never; example: never; event: never }'
  const examples = content.examples.map(({ name }) => JSON.stringify(name)).join(' | ') || 'never'
  const type = schemaType(content.schema, '      ')
  const isStream = eventStream !== undefined && content.mediaType === 'text/event-stream'
  const body = isStream ? 'string' : /[/+]json$/.test(content.mediaType) ? type : 'string | Uint8Array'
  return `{ body: ${body}; example: ${examples}; event: ${isStream ? type : 'never'} }`
}

/** The declarations that the text uses, directly or through each other: request schemas are of no use here. */
function used(declarations: string[], text: string): string[] {
  const left = new Map(declarations.map((declaration) => [/^type (\w+)/.exec(declaration)?.[1] ?? '', declaration]))
  const found = new Set<string>()
  const visit = (source: string) => {
    for (const [word] of source.matchAll(/\b[A-Z]\w*/g)) {
      const declaration = left.get(word)
      if (declaration === undefined || found.has(declaration)) continue
      found.add(declaration)
      visit(declaration)
    }
  }
  visit(text)
  return declarations.filter((declaration) => found.has(declaration))
}

function alias(platform: string): string {
  return platform.replace(/(^|\W+)(\w)/g, (_, __, first: string) => first.toUpperCase())
}
