import { type Config, createConfig, lintFromString, loadConfig, type NormalizedProblem } from '@redocly/openapi-core'
import { fileURLToPath } from 'node:url'
import plugin from './plugin.ts'

/** Whether the file is OpenAPI at all: on one that is not, rules (Redocly's, too) would trip and hide the reason. */
let soundness: Promise<Config> | undefined
let allRules: Promise<Config> | undefined

/**
 * The problems that Redocly finds in a spec, by the rules of the root's redocly.yaml.
 * @param file where the text stands; problems name it.
 * @throws YamlParseError when the text is not YAML.
 */
export async function lintSpec(source: string, file: string): Promise<NormalizedProblem[]> {
  soundness ??= createConfig({
    plugins: [plugin()],
    rules: { struct: 'error', 'no-unresolved-refs': 'error', 'specs/served-references': 'error' },
  })
  allRules ??= loadConfig({ configPath: fileURLToPath(new URL('../../../../redocly.yaml', import.meta.url)) })
  const all = lintFromString({ source, absoluteRef: file, config: await allRules })
  const found = await all.catch(() => undefined)
  if (found?.length === 0) return found
  const flaws = await lintFromString({ source, absoluteRef: file, config: await soundness })
  return flaws.length > 0 ? flaws : all
}
