import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { createClient } from '@hey-api/openapi-ts'
import { benchFolder, outputFolder, root } from '../frame/folders.ts'
import { peerVersions } from '../frame/machine.ts'

/** The spec that the peers' clients are generated from. */
export const specFile = `${root}/specs/agento.yaml`

/** Where the peers' clients of Agento stand, for Node to run as they are. */
export const generatedClients = {
  heyApi: `${outputFolder}/hey-api/index.ts`,
  redocly: `${outputFolder}/redocly/client.ts`,
} as const

/** Writes the clients that other generators make of Agento's spec, each with its defaults. Anew only when the spec or a version changed. */
export async function generateClients(progress: (text: string) => void): Promise<void> {
  const made = JSON.stringify({ spec: readFileSync(specFile, 'utf8'), peers: peerVersions() })
  const stamp = `${outputFolder}/made-from.json`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return
  mkdirSync(outputFolder, { recursive: true })
  progress('generates hey-api’s client')
  await createClient({
    input: specFile,
    output: { path: `${outputFolder}/hey-api`, module: { extension: '.ts' } },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent' },
  })
  progress('generates Redocly’s client')
  await promisify(execFile)(
    `${benchFolder}/node_modules/.bin/redocly`,
    ['generate-client', specFile, '-o', generatedClients.redocly, '--import-ext', 'ts'],
    { env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
  )
  writeFileSync(stamp, made)
}
