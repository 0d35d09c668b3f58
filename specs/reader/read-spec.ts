import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { OpenApiDocument } from './document.ts'

/** One platform's spec: its short name, the file, its text and the parsed document. */
export interface Spec {
  platform: string
  file: string
  source: string
  document: OpenApiDocument
}

/** The specs of a folder, in alphabetical order: `agento.yaml` is the platform `agento`. */
export function readSpecs(folder: string): Spec[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => readSpec(join(folder, file)))
}

/**
 * Reads one spec file.
 * @throws Error with file, line and column when it is not valid YAML.
 */
export function readSpec(file: string): Spec {
  const source = readFileSync(file, 'utf8')
  try {
    return { platform: basename(file, '.yaml'), file, source, document: parse(source) as OpenApiDocument }
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
