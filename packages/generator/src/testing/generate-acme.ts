import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { generate } from '../generate.ts'
import type { OpenApiDocument } from '../model/document.ts'
import { specOf } from '../model/index.ts'

const source = readFileSync(new URL('acme.yaml', import.meta.url), 'utf8')

/** For tests: a small spec with something changed, generated. */
export async function generateAcme(
  change: (document: OpenApiDocument) => void = () => {},
): Promise<Record<string, string>> {
  const document: OpenApiDocument = parse(source)
  change(document)
  return Object.fromEntries(await generate(specOf('acme', document)))
}

/** For tests: adds an operation to it. */
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
