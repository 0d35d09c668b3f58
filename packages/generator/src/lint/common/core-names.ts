import ts from 'typescript'

/** The names that client packages share, because they come from the runtime. */
export interface CoreNames {
  /** What every client package exports beside the schemas of its spec. */
  exports: ReadonlySet<string>
  /** Members of its options, those of clients and of calls. */
  options: ReadonlySet<string>
}

let names: CoreNames | undefined

/** Read off the declarations of `@agent-clients/core`, as the compiler finds them. */
export function coreNames(): CoreNames {
  return (names ??= readNames())
}

function readNames(): CoreNames {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    // Names are all that is asked for: the types of other packages and of the platform are not needed for them.
    noLib: true,
    types: [],
  }
  const { resolvedModule } = ts.resolveModuleName(
    '@agent-clients/core',
    import.meta.filename,
    options,
    ts.sys,
    undefined,
    undefined,
    ts.ModuleKind.ESNext,
  )
  if (!resolvedModule) throw new Error('@agent-clients/core has no declarations: run `pnpm build`.')
  const file = resolvedModule.resolvedFileName
  const program = ts.createProgram({ rootNames: [file], options })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${file} exports nothing.`)
  const symbols = checker.getExportsOfModule(module)
  const members = symbols
    .filter(({ name }) => name.endsWith('Options'))
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .flatMap((symbol) => checker.getDeclaredTypeOfSymbol(symbol).getProperties())
  return { exports: new Set(symbols.map(({ name }) => name)), options: new Set(members.map(({ name }) => name)) }
}
