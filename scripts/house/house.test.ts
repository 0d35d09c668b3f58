import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figures } from './figures.ts'
import { houseFaults } from './house-faults.ts'
import { readHouse } from './read-house.ts'
import { readMap } from './read-map.ts'
import { readPackages } from './read-packages.ts'

const map = `\`\`\`
packages: base ← clients, server
base: values ← http, masking ← calls
clients: generated
server: pages
\`\`\``

const small: Record<string, string> = {
  'package.json': '{}',
  'pnpm-workspace.yaml': '',
  'packages/base/package.json': '{ "name": "@agent-clients/base" }',
  'packages/base/src/index.ts': "export * as calls from './calls/call.ts'\n",
  'packages/base/src/values/value.ts': 'export interface Value {}\n',
  'packages/base/src/http/http.ts': "import type { Value } from '../values/value.ts'\nexport type Http = Value\n",
  'packages/base/src/masking/mask.ts': "export type { Value } from '../values/value.ts'\n",
  'packages/base/src/calls/call.ts': "export type Call = import('../http/http.ts').Http\n",
  'packages/base/src/testing/helper.ts': "export * from '../calls/call.ts'\nexport * from '@agent-clients/robots'\n",
  'packages/base/src/values/value.test.ts': "import '../testing/helper.ts'\nimport '../../../robots/src/index.ts'\n",
  'packages/base/build/bundle.ts': "import '../src/index.ts'\n",
  'packages/robots/package.json': '{ "name": "@agent-clients/robots" }',
  'packages/robots/src/index.ts': "export * from './generated/types.ts'\n",
  'packages/robots/src/generated/types.ts': "export * from '@agent-clients/base'\n\nexport const answer = 42\n",
  'packages/robots/examples/demo.ts': "import '@agent-clients/robots'\n",
  'packages/server/package.json': '{ "name": "@agent-clients/server" }',
  'packages/server/src/pages/page.ts': "export const base = () => import('@agent-clients/base')\n",
  'packages/server/bench/package.json': '{}',
  'packages/server/bench/pnpm-workspace.yaml': '',
  'packages/server/bench/generated/peer.ts': "import '../../../robots/dist/index.js'\n",
  'packages/server/dist/page.js': "import '@agent-clients/robots'\n",
}

const root = mkdtempSync(join(tmpdir(), 'house-'))
beforeAll(() => {
  for (const [path, content] of Object.entries(small)) write(path, content)
})
afterAll(() => rmSync(root, { recursive: true }))

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function faults(drawing = map): string[] {
  return houseFaults(readPackages(root), readMap(drawing), ['robots'])
}

test('imports go where CONTRIBUTING.md draws them', { timeout: 30_000 }, () => {
  expect(readHouse().faults).toEqual([])
})

test('a house that is as it is drawn has no faults', () => {
  expect(faults()).toEqual([])
})

test.each([
  [
    'a type from a floor above',
    'packages/base/src/values/value.ts',
    "\nimport type { Call } from '../calls/call.ts'\nexport type Value = Call\n",
    [
      'packages/base/src/values/value.ts:2 imports ../calls/call.ts: calls is not below values',
      'base: these folders import each other: src/calls, src/http, src/values',
    ],
  ],
  [
    'what it computes, and a name in backticks from a floor above',
    'packages/base/src/http/http.ts',
    "import type { Value } from '../values/value.ts'\nexport type Http = Value\nimport('../' + calls)\nimport(`../calls/call.ts`)\n",
    [
      "packages/base/src/http/http.ts:3 imports what it computes: write the module's name, so that this can be checked",
      'packages/base/src/http/http.ts:4 imports ../calls/call.ts: calls is not below http',
      'base: these folders import each other: src/calls, src/http',
    ],
  ],
  [
    'its own floor, by an import type',
    'packages/base/src/masking/mask.ts',
    "import '../values/value.ts'\nexport type Http = import('../http/http.ts').Http\n",
    ['packages/base/src/masking/mask.ts:2 imports ../http/http.ts: http is not below masking'],
  ],
  [
    'the top of its package',
    'packages/server/src/pages/page.ts',
    "export * from '@agent-clients/base'\nexport * from '../index.ts'\n",
    ['packages/server/src/pages/page.ts:2 imports ../index.ts: src is above src/pages'],
  ],
  [
    'what is beside the sources',
    'packages/base/src/index.ts',
    "export * from '../build/bundle.ts'\n",
    [
      'packages/base/src/index.ts:1 imports ../build/bundle.ts: build is above src',
      'base: these folders import each other: build, src',
    ],
  ],
  [
    'something for tests',
    'packages/base/src/calls/call.ts',
    "export * from '../http/http.ts'\nexport * from '../testing/helper.ts'\n",
    ['packages/base/src/calls/call.ts:2 imports ../testing/helper.ts: this is for tests'],
  ],
  [
    'a client, when it runs',
    'packages/server/src/pages/page.ts',
    "import '@agent-clients/base'\nexport const robots = () => import('@agent-clients/robots')\n",
    [
      'packages/server/src/pages/page.ts:2 imports @agent-clients/robots: only tests, examples and measurements import a client',
    ],
  ],
  [
    'a package that is above',
    'packages/base/src/http/http.ts',
    "export * from '../values/value.ts'\nexport { base } from '@agent-clients/server/pages'\n",
    ['packages/base/src/http/http.ts:2 imports @agent-clients/server/pages: the package server is not below base'],
  ],
  [
    'another package by its path',
    'packages/server/src/pages/page.ts',
    "export * from '../../../base/src/index.ts'\n",
    [
      "packages/server/src/pages/page.ts:1 imports ../../../base/src/index.ts: what is in another package is imported by the package's name",
    ],
  ],
  [
    'nothing of the package below',
    'packages/server/src/pages/page.ts',
    'export {}\n',
    ["The map's line packages has server too high: it imports nothing of the floor below."],
  ],
  [
    'what a folder that is not drawn needs',
    'packages/base/src/streams/stream.ts',
    "export * from '../values/value.ts'\n",
    ["The map's line base lacks streams."],
  ],
])('%s, imported, is a fault', (_, path, content, expected) => {
  write(path, content)
  try {
    expect(faults()).toEqual(expected)
  } finally {
    rmSync(join(root, path))
    if (small[path]) write(path, small[path])
  }
})

test.each([
  [
    'a package',
    'packages: base ← clients, server',
    'packages: base ← clients',
    "The map's line packages lacks server.",
  ],
  ['the line of a package', 'server: pages\n', '', "The map's line server lacks pages."],
  ['a room', 'masking ← calls', 'masking', "The map's line base lacks calls."],
])('a map without %s is wrong', (_, drawn, other, expected) => {
  expect(faults(map.replace(drawn, other))).toContain(expected)
})

test.each([
  [
    'a package',
    'clients, server',
    'clients, server, robots',
    "The map's line packages has robots, which is not there, or twice in the line.",
  ],
  [
    'a room',
    'values ←',
    'values, streams ←',
    "The map's line base has streams, which is not there, or twice in the line.",
  ],
  [
    'a room twice',
    'masking ← calls',
    'masking ← calls, http',
    "The map's line base has http, which is not there, or twice in the line.",
  ],
  ['a line', 'server: pages', 'server: pages\nmock: state', 'The map has a line mock, but there is no such package.'],
  [
    'a floor that nothing needs',
    'clients: generated',
    'clients: generated ← generated',
    "The map's line clients has generated too high: it imports nothing of the floor below.",
  ],
])('a map with %s too many is wrong', (_, drawn, other, expected) => {
  expect(faults(map.replace(drawn, other))).toContain(expected)
})

test('a map has to be there, and each of its lines a line', () => {
  expect(() => readMap('# Contributing\n')).toThrow('There is no map')
  expect(() => readMap(map.replace('server: pages', 'the server'))).toThrow(
    'No line of a map, or the second of that name: the server',
  )
  expect(() => readMap(map.replace('server', 'base'))).not.toThrow()
  expect(() => readMap(map.replace('server: pages', 'base: pages'))).toThrow('the second of that name: base: pages')
})

test('figures tell what is written, tested and generated', () => {
  const [base, robots] = readPackages(root).map(figures)
  expect(base).toEqual({
    lines: 7,
    files: 6,
    'lines of tests': 4,
    'files of tests': 2,
    'lines generated': 0,
    'files generated': 0,
    'folder circles': 0,
  })
  expect(robots).toMatchObject({ lines: 1, files: 1, 'lines of tests': 1, 'lines generated': 3, 'files generated': 1 })
})
