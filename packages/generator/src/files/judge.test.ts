import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { specsFolder } from '@agent-clients/specs'
import ts from 'typescript'
import { afterAll, expect, test, vi } from 'vitest'
import { type Operation, readSpecs, type Spec } from '../model/index.ts'
import { clientStyle, typeOf } from '../typescript/type-of.ts'
import { methodOf } from './method.ts'
import { schemaFile } from './schema-file.ts'
import { typesFile } from './types-file.ts'

/**
 * Our types are held against openapi-typescript's, which are the judge: written out to every depth, both have the same keys, the
 * same optional and readonly ones, and the same leaves. That is what makes openapi-typescript replaceable.
 */
vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'judge-'))
afterAll(() => rmSync(folder, { recursive: true }))

const judge = `
/** A type with its aliases, interfaces and intersections written out. */
type Flat<T> = T extends string | number | boolean | null | undefined | Blob
  ? T
  : T extends readonly (infer Item)[]
    ? T extends unknown[] ? Flat<Item>[] : readonly Flat<Item>[]
    : T extends object
      ? { [Key in keyof T]: Flat<T[Key]> }
      : T
/** True for the very same type: \`any\` is not \`unknown\`, optional is not required, readonly is not writable. */
type Same<A, B> = (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false
/** Members that may be left out because the client knows them. */
type Without<T, Names> = { [Key in keyof T as Key extends Names ? never : Key]: T[Key] }
`

interface Comparison {
  name: string
  ours: string
  theirs: string
}

/** What there is to compare in a spec: every component, and every operation's parameters, bodies and resources. */
function comparisonsOf({ schemas, operations }: Spec): Comparison[] {
  const components = [...schemas.keys()].map((name) => ({
    name,
    ours: `types.${name}`,
    theirs: `components['schemas']['${name}']`,
  }))
  return [...components, ...operations.flatMap(operationComparisons)]
}

function operationComparisons(operation: Operation): Comparison[] {
  const { id, queryParameters, requestBody, success, result, list } = operation
  const at = `operations['${id}']`
  const ours = (text: string) =>
    text.replaceAll(/(?<![\w.'"])([A-Z]\w*)(?!['"\w])/g, (name) =>
      name in globalThis || name === 'Record' ? name : `types.${name}`,
    )
  const { params } = methodOf(operation)
  const options = queryParameters.filter(({ isClientOption }) => isClientOption).map(({ name }) => `'${name}'`)
  const fields = [...(requestBody?.properties.keys() ?? [])]
  const queryOnly = queryParameters.filter(({ name, isClientOption }) => !isClientOption && !fields.includes(name))
  const queryNames = queryOnly.map(({ name }) => `'${name}'`).join(' | ') || 'never'
  const place = (list?.items ?? result.pointer)
    .map((segment) => `[${/^\d+$/.test(segment) ? 'number' : JSON.stringify(segment)}]`)
    .join('')
  const content = success.contents[0]
  const responseBody = content && `${at}['responses'][${success.status}]['content']['${content.mediaType}']`
  return [
    ...(params && queryOnly.length > 0
      ? [
          {
            name: `${id}: query`,
            ours: `Pick<types.${params.type}, ${queryNames}>`,
            theirs: `Without<NonNullable<${at}['parameters']['query']>, ${[...options, ...fields.map((name) => `'${name}'`)].join(' | ') || 'never'}>`,
          },
        ]
      : []),
    ...(requestBody?.contents ?? []).map(({ mediaType, schema }) => ({
      name: `${id}: ${mediaType}`,
      ours: ours(typeOf(schema, clientStyle)),
      theirs: `NonNullable<${at}['requestBody']>['content']['${mediaType}']`,
    })),
    ...(responseBody && result.schema && !list
      ? [
          {
            name: `${id}: ${success.status}`,
            ours: ours(typeOf(result.schema, clientStyle)),
            theirs: `${responseBody}${place}`,
          },
        ]
      : []),
    ...(responseBody && list
      ? [
          {
            name: `${id}: row`,
            ours: ours(typeOf(list.item, clientStyle)),
            theirs: `Extract<${responseBody}${place}, readonly unknown[]>[number]`,
          },
        ]
      : []),
    ...methodOf(operation)
      .declarations.filter(({ name }) => name.endsWith('Page'))
      .map(({ name }) => ({
        name: `${id}: fields`,
        ours: `Without<types.${name}, keyof Page<unknown>>`,
        theirs: `Without<${responseBody}, '${list?.items[0]}' | keyof Page<unknown>>`,
      })),
  ]
}

/** Names of the comparisons that do not come out the same. */
function differences(name: string, types: string, schema: string, comparisons: Comparison[]): string[] {
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'types.ts'), types)
  writeFileSync(join(place, 'schema.ts'), schema)
  const head = `import type { Page } from '@agent-clients/core'\nimport type { components, operations } from './schema.ts'\nimport type * as types from './types.ts'\n${judge}`
  const lines = comparisons.map(({ ours, theirs }, index) => `export const c${index}: Same<${ours}, ${theirs}> = true`)
  const file = join(place, 'judge.ts')
  writeFileSync(file, `${head}${lines.join('\n')}\n`)
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    paths: {
      '@agent-clients/core': [fileURLToPath(import.meta.resolve('@agent-clients/core')).replace(/\.js$/, '.d.ts')],
    },
    exactOptionalPropertyTypes: true,
  })
  const first = head.split('\n').length - 1
  return ts.getPreEmitDiagnostics(program).map(({ file: source, start, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ')
    const line = source && start !== undefined ? source.getLineAndCharacterOfPosition(start).line - first : -1
    const comparison = source?.fileName.endsWith('judge.ts') ? comparisons[line] : undefined
    return text === "Type 'true' is not assignable to type 'false'." && comparison
      ? comparison.name
      : `${comparison?.name ?? source?.fileName}: ${text}`
  })
}

for (const { name, spec } of readSpecs(specsFolder)) {
  test(`${name}: types are those of openapi-typescript`, async () => {
    const types = typesFile(spec, spec.operations.map(methodOf))
    const schema = schemaFile(spec)
    const comparisons = comparisonsOf(spec)
    expect(comparisons.length).toBeGreaterThan(spec.operations.length)
    expect(types).not.toMatch(/\bany\b(?=[,;)\]\n])/)
    expect(differences(name, types, schema, comparisons)).toEqual([])
  })
}

const [first] = readSpecs(specsFolder)
test.for<[name: string, change: (types: string) => string, found: string]>([
  ['a dropped optional field', (types) => types.replace(/^ {2}role\?:.*\n/m, ''), 'Agent'],
  ['an optional field made required', (types) => types.replace('role?:', 'role:'), 'Agent'],
  ['a readonly field', (types) => types.replace('role?:', 'readonly role?:'), 'Agent'],
  ['a leaf of another type', (types) => types.replace(/(role\?: ).*/, '$1any'), 'Agent'],
  ['a field at a depth', (types) => types.replace(/^ {4}code: .*$/m, '    code?: string'), 'ErrorBody'],
])('the judge sees %s', async ([, change, found]) => {
  if (!first) throw new Error('There are no specs.')
  const { spec } = first
  const types = typesFile(spec, spec.operations.map(methodOf))
  const changed = change(types)
  expect(changed).not.toBe(types)
  expect(differences('broken', changed, schemaFile(spec), comparisonsOf(spec))).toContain(found)
})
