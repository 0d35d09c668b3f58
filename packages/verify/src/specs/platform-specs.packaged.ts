import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Spec, specOf } from '@agent-clients/generator/model'

const folder = join(import.meta.dirname, 'specs')

/** The platforms whose specs the published package carries. */
export function platformNames(): string[] {
  return readdirSync(folder).map((file) => basename(file, '.json'))
}

/** The spec of a platform; undefined for an unknown one. */
export function specOfPlatform(platform: string): Spec | undefined {
  if (!platformNames().includes(platform)) return undefined
  const document: object = JSON.parse(readFileSync(join(folder, `${platform}.json`), 'utf8'))
  return specOf(platform, document)
}
