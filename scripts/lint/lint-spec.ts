import { type Config, lintFromString, loadConfig, type NormalizedProblem } from '@redocly/openapi-core'
import { fileURLToPath } from 'node:url'

let config: Promise<Config> | undefined

/**
 * The problems that Redocly finds in a spec, by the rules of the root's redocly.yaml.
 * @param file where the text stands; problems name it.
 * @throws YamlParseError when the text is not YAML.
 */
export async function lintSpec(source: string, file: string): Promise<NormalizedProblem[]> {
  config ??= loadConfig({ configPath: fileURLToPath(new URL('../../redocly.yaml', import.meta.url)) })
  return lintFromString({ source, absoluteRef: file, config: await config })
}
