import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { createClient } from '@hey-api/openapi-ts'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { benchFolder, outputFolder } from '../../frame/folders.ts'
import { peerVersions } from '../../frame/machine.ts'
import { runWell } from '../../frame/run-measured.ts'
import { specFile } from '../../peers/generate-clients.ts'
import { githubDocument } from '../../peers/github.ts'
import { compilers } from './compile.ts'

const folder = `${outputFolder}/types`
export const githubTypes = `${folder}/github.d.ts`

/**
 * Writes the declarations that the peers' clients come with, each as it would be published: declarations of hey-api's and orval's TypeScript,
 * which cost the compiler far less than their sources. Anew only when the spec or a version changed.
 */
export async function writeTypes(progress: (text: string) => void): Promise<void> {
  const made = JSON.stringify({ spec: readFileSync(specFile, 'utf8'), peers: peerVersions() })
  const stamp = `${folder}/made-from.json`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return
  mkdirSync(folder, { recursive: true })
  progress('generates peers’ types')
  writeFileSync(`${folder}/schema.d.ts`, await openapiTypes(specFile))
  writeFileSync(githubTypes, await openapiTypes(githubDocument))
  await createClient({
    input: specFile,
    output: { path: `${folder}/source/hey-api`, module: { extension: '.js' } },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    logs: { level: 'silent' },
  })
  const orval = [`${benchFolder}/node_modules/.bin/orval`, '--client', 'fetch', '--input', specFile]
  await runWell([...orval, '--output', `${folder}/source/orval/client.ts`], folder)
  for (const [name, entry] of [
    ['hey-api', 'index.ts'],
    ['orval', 'client.ts'],
  ] as const)
    await declare(name, entry)
  writeFileSync(stamp, made)
}

async function openapiTypes(file: string): Promise<string> {
  return astToString(await openapiTypescript(pathToFileURL(file), { defaultNonNullable: false, silent: true }))
}

function declare(name: string, entry: string) {
  const options = [
    '--declaration',
    '--emitDeclarationOnly',
    '--target',
    'es2022',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
  ]
  const outDir = ['--rootDir', `${folder}/source/${name}`, '--outDir', `${folder}/${name}`]
  const [compiler] = compilers
  return runWell([...compiler.command, ...options, ...outDir, `${folder}/source/${name}/${entry}`], folder)
}
