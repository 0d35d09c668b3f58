import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import { type Spec, specOf } from './spec.ts'

/** A spec with the file that it was read from. */
export interface SpecFile {
  /** `agento` of `agento.yaml`. */
  name: string
  file: string
  source: string
  /** Made when it is first asked for: the linter sees a file before anybody may rely on what it says. */
  readonly spec: Spec
}

/** The specs of a folder, in alphabetical order: `agento.yaml` is the platform `agento`. */
export function readSpecs(folder: string): SpecFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => readSpec(join(folder, file)))
}

/**
 * Reads one spec file.
 * @throws Error with file, line and column when it is not valid YAML.
 */
export function readSpec(file: string): SpecFile {
  const source = readFileSync(file, 'utf8')
  const name = basename(file, '.yaml')
  try {
    const document = documentOf(source)
    let spec: Spec | undefined
    return {
      name,
      file,
      source,
      get spec() {
        return (spec ??= specOf(name, document))
      },
    }
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`, { cause: error })
  }
}

/** By YAML 1.2's core schema, which takes JSON, too. */
function documentOf(source: string): object {
  const document = load(source, { schema: CORE_SCHEMA })
  if (typeof document !== 'object' || document === null) throw new Error('The file holds no object.')
  return document
}

function reasonOf(error: unknown): string {
  if (!(error instanceof YAMLException && error.mark)) return error instanceof Error ? error.message : String(error)
  const { reason, mark } = error
  return `${reason} at line ${mark.line + 1}, column ${mark.column + 1}`
}
