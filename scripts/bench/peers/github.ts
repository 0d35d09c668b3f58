import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const manifest = createRequire(import.meta.url).resolve('@octokit/openapi/package.json')

/** GitHub's document, 13 MB, with its references. */
export const githubDocument = `${dirname(manifest)}/generated/api.github.com.json`
