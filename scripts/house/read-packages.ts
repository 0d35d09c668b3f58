import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { type ImportedModule, importedModules } from './imported-modules.ts'

/** A package of the workspace with the code that is written in it. */
export interface Package {
  /** Without the scope. */
  name: string
  files: SourceFile[]
}

export interface SourceFile {
  /** From the root of the repository, with slashes. */
  path: string
  /** From the root of the package: `src/model`, `build`, or empty. */
  folder: string
  kind: 'source' | 'test' | 'generated'
  lines: number
  imports: Import[]
  /** Lines of imports that say only when they run what they import. */
  computedImports: number[]
}

/** An import of something that this repository holds. */
export interface Import {
  specifier: string
  line: number
  /** The name of a package. */
  package: string
  /** Of the module in its package. Undefined where another package was imported by its name. */
  folder: string | undefined
}

const scope = '@agent-clients/'
const ignored = /(^|\/)(node_modules|dist|test-results|coverage)(\/|$)/

// Tests, and what only they, examples and measurements use.
const testFolders = /(^|\/)(test|testing|fixture|examples|bench)(\/|$)/
const testFiles = /\.(test|breaks)\.ts$/

export function isTestFolder(folder: string): boolean {
  return testFolders.test(folder)
}

/** Whether a file may import what it likes. */
export function isForTests({ kind, folder }: SourceFile): boolean {
  return kind === 'test' || isTestFolder(folder)
}

/** All packages below a folder, which is the root of a workspace. */
export function readPackages(root: string): Package[] {
  const folders = new Map(
    list(root, '**/package.json')
      .map(dirname)
      // The root, and folders that are installed separately.
      .filter((folder) => !existsSync(join(root, folder, 'pnpm-workspace.yaml')))
      .map((folder): [string, string] => {
        const { name }: { name: string } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
        return [folder, name.slice(scope.length)]
      }),
  )
  const packages = [...folders.values()].map((name): Package => ({ name, files: [] }))
  for (const path of list(root, '**/*.{ts,js}')) {
    const owner = ownerOf(path, folders)
    packages.find(({ name }) => name === owner?.name)?.files.push(readSource(root, path, folders))
  }
  return packages.toSorted((one, other) => one.name.localeCompare(other.name))
}

function readSource(root: string, path: string, folders: Map<string, string>): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const folder = folderIn(ownerOf(path, folders)?.folder, path)
  const modules = importedModules(path, text)
  const isTest = testFiles.test(path) || isTestFolder(folder)
  return {
    path,
    folder,
    kind: /(^|\/)generated(\/|$)/.test(folder) ? 'generated' : isTest ? 'test' : 'source',
    lines: text.split('\n').length - 1,
    imports: modules.flatMap((module) => resolve(path, module, folders)),
    computedImports: modules.filter(({ specifier }) => specifier === undefined).map(({ line }) => line),
  }
}

function resolve(from: string, { specifier, line }: ImportedModule, folders: Map<string, string>): Import[] {
  if (specifier === undefined) return []
  if (specifier.startsWith('.')) {
    const path = slashes(normalize(join(dirname(from), specifier)))
    const owner = ownerOf(path, folders)
    return owner ? [{ specifier, line, package: owner.name, folder: folderIn(owner.folder, path) }] : []
  }
  if (!specifier.startsWith(scope)) return []
  const [name = ''] = specifier.slice(scope.length).split('/')
  return [{ specifier, line, package: name, folder: undefined }]
}

/** The innermost package that holds a file. */
function ownerOf(path: string, folders: Map<string, string>): { folder: string; name: string } | undefined {
  const [found] = [...folders]
    .filter(([folder]) => path.startsWith(`${folder}/`))
    .toSorted(([one], [other]) => other.length - one.length)
  return found && { folder: found[0], name: found[1] }
}

function folderIn(packageFolder: string | undefined, path: string): string {
  return slashes(relative(packageFolder ?? '', dirname(path)))
}

function list(root: string, pattern: string): string[] {
  const files = globSync(pattern, { cwd: root, exclude: (path) => ignored.test(slashes(path)) })
  return files.map(slashes).toSorted()
}

function slashes(path: string): string {
  return path.replaceAll(sep, '/')
}
