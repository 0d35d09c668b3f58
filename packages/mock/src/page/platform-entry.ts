import { exampleCall } from './example-call.ts'
import { exampleCurl } from './example-curl.ts'
import type { Platform } from '../platform/platform.ts'

/** What the page, as HTML and as JSON, says about a platform. Links are paths on the mock server. */
export interface PlatformEntry {
  platform: string
  name: string
  state: string
  stateNote: string
  summary: string
  version: string
  operations: number
  baseUrl: string
  curl: string
  typescript: string
  links: { reference: string; openapiYaml: string; openapiJson: string; postman: string }
}

export function platformEntry({ spec, basePath }: Platform, origin: string): PlatformEntry {
  const { name, title, version, summary = '', status, operations } = spec
  const baseUrl = `${origin}${basePath}`
  return {
    platform: name,
    name: title,
    state: status.state,
    stateNote: status.note,
    summary,
    version,
    operations: operations.length,
    baseUrl,
    curl: exampleCurl(spec, baseUrl),
    typescript: exampleCall(spec, baseUrl),
    links: {
      reference: `/-/${name}/reference`,
      openapiYaml: `/-/${name}/openapi.yaml`,
      openapiJson: `/-/${name}/openapi.json`,
      postman: `/-/${name}/postman.json`,
    },
  }
}
