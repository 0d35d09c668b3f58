import { parseSync, Visitor } from 'oxc-parser'

export interface ImportedModule {
  /** As it is written. */
  specifier: string
  line: number
}

/** What a module imports or exports from: types too, and what it imports when it runs, where that is a plain string. */
export function importedModules(name: string, text: string): ImportedModule[] {
  const { module, program, errors } = parseSync(name, text)
  if (errors[0]) throw new Error(`${name}: ${errors[0].message}`)
  const found: { value: string; start: number }[] = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.slice(0, 1).flatMap((entry) => entry.moduleRequest ?? [])),
  ]
  new Visitor({
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal' && typeof source.value === 'string')
        found.push({ value: source.value, start: source.start })
    },
    TSImportType: ({ source }) => {
      found.push({ value: source.value, start: source.start })
    },
  }).visit(program)
  return found
    .toSorted((one, other) => one.start - other.start)
    .map(({ value, start }) => ({ specifier: value, line: text.slice(0, start).split('\n').length }))
}
