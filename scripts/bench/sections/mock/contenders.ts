import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchFolder, root } from '../../frame/folders.ts'
import { isChosen } from '../../frame/section.ts'
import { specFile } from '../../peers/generate-clients.ts'
import type { Call } from './load.ts'

export interface MockContender {
  name: string
  command(port: number): string[]
  /** What stands before the paths of the spec. */
  prefix: string
  /** Whether it serves the operations of a spec; or, of a mock of another API, its stream alone. */
  stream: Call | undefined
  servesSpec: boolean
}

export const base = 'prism mock'

const json = { 'x-api-key': 'key', 'content-type': 'application/json' }
export const list: Call = {
  method: 'GET',
  path: '/v1/agents',
  headers: { ...json, accept: 'application/json' },
  status: 200,
}
export const create: Call = {
  ...list,
  method: 'POST',
  body: JSON.stringify({ name: 'My Assistant', secrets: { anthropicApiKey: 'sk-ant-0123456789' } }),
}
const chat: Call = {
  method: 'POST',
  path: '/v1/agents/a1b2c3d4-e5f6-7890-abcd-ef1234567890/chat/messages',
  headers: { ...json, accept: 'text/event-stream' },
  body: JSON.stringify({ message: 'hi' }),
  status: 200,
}
const completions: Call = {
  ...chat,
  path: '/v1/chat/completions',
  body: JSON.stringify({ model: 'gpt-4o', stream: true, messages: [{ role: 'user', content: 'hi' }] }),
}

export function mockContenders(against: string | undefined, only: readonly string[]): MockContender[] {
  const checkouts = [
    { label: 'ours', folder: root },
    ...(against === undefined ? [] : [{ label: 'ours (against)', folder: against }]),
  ]
  const ours = checkouts.map(({ label, folder }) => ({
    ...server(
      label,
      (port) => [process.execPath, ourCommand(folder), 'agento', '--port', port, '--log', 'silent'],
      chat,
    ),
    prefix: '/agento',
  }))
  return [...ours, ...peers].filter(({ name }) => name === base || isChosen(name, only))
}

/** The mock as a user runs it. */
export function ourCommand(checkout: string): string {
  return resolve(checkout, 'packages/mock/dist/cli.js')
}

const bin = (name: string) => `${benchFolder}/node_modules/.bin/${name}`
const script = (name: string) => fileURLToPath(new URL(`servers/${name}`, import.meta.url))

/** Each as quiet as it can be told to be; what it prints goes nowhere. */
const peers: MockContender[] = [
  server(base, (port) => [bin('prism'), 'mock', specFile, '-p', port, '-v', 'silent']),
  server('Steady', (port) => [bin('steady'), '-q', '-p', port, specFile], chat),
  server('Scalar', (port) => [process.execPath, script('scalar.ts'), specFile, port], chat),
  server('openapi-backend', (port) => [process.execPath, script('openapi-backend.ts'), specFile, port]),
  server('Mockoon', (port) => [
    bin('mockoon-cli'),
    'start',
    '-d',
    specFile,
    '-p',
    port,
    '-X',
    '-r',
    '--disable-admin-api',
  ]),
  {
    ...server(
      'aimock',
      (port) => [bin('llmock'), '-p', port, '-f', script('aimock-fixture.json'), '--log-level', 'silent'],
      completions,
    ),
    servesSpec: false,
  },
]

function server(name: string, command: (port: string) => string[], stream?: Call): MockContender {
  return { name, command: (port) => command(String(port)), prefix: '', stream, servesSpec: true }
}
