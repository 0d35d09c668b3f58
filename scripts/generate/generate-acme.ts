import { readFileSync } from 'node:fs'
import type { OpenApiDocument, Spec } from '@agent-clients/specs'
import { parse } from 'yaml'
import { generatePlatform } from './generate-platform.ts'

const template = readFileSync(new URL('../new-platform/spec-template.yaml', import.meta.url), 'utf8')

/** For tests: the template's spec with something changed, generated. */
export async function generate(
  change: (document: OpenApiDocument) => void = () => {},
): Promise<Record<string, string>> {
  const document: OpenApiDocument = parse(template)
  change(document)
  const spec: Spec = { platform: 'acme', file: 'specs/acme.yaml', source: template, document }
  return Object.fromEntries(await generatePlatform(spec))
}

/** For tests: adds an operation beside the template's. */
export function add(
  document: OpenApiDocument,
  path: string,
  method: 'get' | 'post' | 'delete',
  operation: object,
): void {
  const responses = {
    200: {
      description: 'The agent.',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Agent' } } },
    },
  }
  Object.assign((document.paths[path] ??= {}), {
    [method]: {
      summary: 'Do it',
      tags: ['Agents'],
      externalDocs: { url: 'https://docs.acme.test' },
      responses,
      ...operation,
    },
  })
}
