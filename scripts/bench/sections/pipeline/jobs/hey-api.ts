// node hey-api.ts <document>…: types and client; writes them to a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-hey-api-'))
for (const [index, input] of process.argv.slice(2).entries()) {
  const output = { path: join(folder, String(index)) }
  await createClient({ input, output, logs: { level: 'silent' } })
}
rmSync(folder, { recursive: true })
