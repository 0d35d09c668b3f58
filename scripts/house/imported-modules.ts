import { type Expression, parseSync, Visitor } from 'oxc-parser'

export interface ImportedModule {
  /** As it is written. Undefined where it is computed when the module runs. */
  specifier: string | undefined
  line: number
}

/** What a module imports or exports from: types too, and what it imports when it runs. */
export function importedModules(name: string, text: string): ImportedModule[] {
  const { module, program, errors } = parseSync(name, text)
  if (errors[0]) throw new Error(`${name}: ${errors[0].message}`)
  const found: { value: string | undefined; start: number }[] = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.slice(0, 1).flatMap((entry) => entry.moduleRequest ?? [])),
  ]
  new Visitor({
    ImportExpression: ({ source }) => {
      found.push({ value: textOf(source), start: source.start })
    },
    TSImportType: ({ source }) => {
      found.push({ value: source.value, start: source.start })
    },
  }).visit(program)
  return found
    .toSorted((one, other) => one.start - other.start)
    .map(({ value, start }) => ({ specifier: value, line: text.slice(0, start).split('\n').length }))
}

/** What a string says, in quotes or in backticks; undefined for all that says it only when it runs. */
function textOf(source: Expression): string | undefined {
  if (source.type === 'Literal' && typeof source.value === 'string') return source.value
  const [only, ...others] = source.type === 'TemplateLiteral' ? source.quasis : []
  return others.length === 0 ? (only?.value.cooked ?? undefined) : undefined
}
