import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../command/run.ts'

const execute = promisify(execFile)
const scripts = join(root, 'scripts')
let project = ''

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'agent-clients-compiler-'))
  for (const name of ['@agent-clients', '@types']) mkdirSync(join(project, 'node_modules', name), { recursive: true })
  symlinkSync(join(root, 'packages/agento'), join(project, 'node_modules/@agent-clients/agento'))
  symlinkSync(join(scripts, 'node_modules/@types/node'), join(project, 'node_modules/@types/node'))
})

afterAll(() => rmSync(project, { recursive: true }))

const head = `import { createAgentoClient } from '@agent-clients/agento'\nexport const agento = createAgentoClient()\n`

/** What a compiler says of lines that use the client, and how many types it had to make of others for them. */
async function compile(compiler: string, lines: readonly string[]) {
  const file = join(project, 'use.mts')
  writeFileSync(file, `${head}${lines.join('\n')}\n`)
  const options = '--noEmit --strict --target es2022 --module nodenext --types node --skipLibCheck --pretty false'
  const run = execute(
    process.execPath,
    [join(root, compiler, 'bin/tsc'), ...options.split(' '), '--extendedDiagnostics', file],
    { cwd: project },
  )
  const { stdout } = await run.catch((error: { stdout: string }) => error)
  const instantiations = Number(/^Instantiations:\s+(\d+)$/m.exec(stdout)?.[1])
  const errors = stdout.slice(0, stdout.search(/^Files:/m)).trim()
  return { instantiations, errors: errors === '' ? [] : errors.split('\n') }
}

const tenCalls = `
const agent = await agento.agents.create({ name: 'x', secrets: { openaiApiKey: 'x' } })
export const name = (await agento.agents.get(agent.id)).name
export const agents = (await agento.agents.list()).data
export const id = (await agento.agents.update(agent.id, { name: 'y' })).id
export const deleted = (await agento.agents.delete(agent.id)).deleted
export const skills = (await agento.skills.list({ search: 'x' })).data
export const plan = (await agento.account.get()).plan
export const knowledge = (await agento.knowledge.list({ agentId: agent.id })).data
export const slug = (await agento.swarms.create({ name: 'x' })).slug
export const messages = (await agento.chat.history(agent.id, { limit: 1 })).data`.split('\n')

/** Every way to look at a call. */
const tenWays = `
const agent = await agento.agents.create({ name: 'x', secrets: { openaiApiKey: 'x' } })
export const name = (await agento.agents.get(agent.id)).name
for await (const { id } of agento.agents.list()) void id.length
const result = await agento.agents.update(agent.id, { name: 'y' }).safe()
if (result.ok) void result.data.id
else if (result.error.status === 404) void result.error.body.error.code
export const gone = await agento.agents.delete(agent.id).catch((error) => error.status)
for await (const page of agento.skills.list({ search: 'x' }).pages()) void page.data
export const { data, rateLimit } = await agento.account.get().withResponse()
export const knowledge = (await agento.knowledge.list({ agentId: agent.id })).data
for await (const event of agento.chat.send(agent.id, { message: 'hi' })) if (event.type === 'text') void event.content
for await (const { data, id } of agento.logs.stream(agent.id).events()) void [data, id]`.split('\n')

/** A line with a mistake, the error that it gets, and what the error has to name. */
const typos: readonly [line: string, code: string, ...named: string[]][] = [
  ['await agento.agent.list()', 'TS2551', "'agent'", "'AgentoClient'", "'agents'"],
  ['await agento.agents.lst()', 'TS2551', "'lst'", "'AgentsResource'", "'list'"],
  [
    `await agento.agents.create({ nam: 'x', secrets: { openaiApiKey: 'k' } })`,
    'TS2561',
    "'nam'",
    "'CreateAgentRequest'",
    "'name'",
  ],
  [
    `await agento.agents.create({ name: 'x', secrets: { openaiApKey: 'k' } })`,
    'TS2561',
    "'openaiApKey'",
    "'openaiApiKey'",
  ],
  [`await agento.skills.list({ serch: 'x' })`, 'TS2561', "'serch'", "'SkillsListParams'", "'search'"],
  [`await agento.agents.get('x', { timeot: 5 })`, 'TS2561', "'timeot'", "'RequestOptions'", "'timeout'"],
  [`void (await agento.agents.get('x')).nam`, 'TS2551', "'nam'", "'Agent'", "'name'"],
  [`void (await agento.agents.list()).data[0]?.nam`, 'TS2551', "'nam'", "'AgentSummary'", "'name'"],
  [`void (await agento.agents.list()).paginatio`, 'TS2551', "'paginatio'", "'AgentsListPage'", "'pagination'"],
  [`await agento.http.GTE('/v1/agents')`, 'TS2339', "'GTE'", "'Http<paths>'"],
  [`await agento.http.GET('/v1/agentz')`, 'TS2345', '"/v1/agentz"', 'PathWith<paths, "get">'],
  [`await agento.http.POST('/v1/skills')`, 'TS2345', '"/v1/skills"', 'PathWith<paths, "post">'],
  // Alone, although every operation of this method needs an argument more.
  [`await agento.http.PATCH('/v1/agentz/{id}')`, 'TS2345', '"/v1/agentz/{id}"', 'PathWith<paths, "patch">'],
  [`await agento.http.request('get', '/v1/agentz')`, 'TS2345', '"/v1/agentz"', 'PathWith<paths, "get">'],
  [
    `await agento.http.GET('/v1/skills', { params: { query: { serch: 'x' } } })`,
    'TS2561',
    "'serch'",
    "Did you mean to write 'search'",
  ],
  [`await agento.http.GET('/v1/agents/{id}', { params: { path: { idd: 'x' } } })`, 'TS2353', "'idd'"],
  [
    `await agento.http.POST('/v1/agents', { body: { nam: 'x', secrets: { openaiApiKey: 'k' } } })`,
    'TS2561',
    "'nam'",
    "Did you mean to write 'name'",
  ],
  [`await agento.http.GET('/v1/agents', { parseAs: 'jsn' })`, 'TS2820', '"jsn"', `Did you mean '"json"'`],
  [`await agento.http.GET('/v1/agents', { timeot: 5 })`, 'TS2561', "'timeot'", "Did you mean to write 'timeout'"],
]

describe.each(['scripts/node_modules/typescript', 'node_modules/typescript'])('%s', (compiler) => {
  test.each([
    // Through openapi-fetch's own types, they cost 19,733.
    ['ten calls', tenCalls, 100],
    ['results, errors, pages and streams of ten calls', tenWays, 210],
    // Through openapi-fetch's own types, it cost 7,056.
    ['a call through client.http', [`void (await agento.http.GET('/v1/agents')).data?.data`], 900],
  ])(
    '%s: types that are made of others',
    async (_, lines, limit) => {
      // The compiler's work, not its time: the same on every machine.
      const baseline = await compile(compiler, [])
      const { errors, instantiations } = await compile(compiler, lines)
      expect(errors).toEqual([])
      expect(instantiations - baseline.instantiations).toBeLessThanOrEqual(limit)
    },
    60_000,
  )

  test('a typo gets one error of one line, which names it, and costs little', async () => {
    const { errors, instantiations } = await compile(
      compiler,
      typos.map(([line]) => line),
    )
    const first = head.split('\n').length
    expect(errors).toEqual(
      typos.map(([, code], index) =>
        expect.stringMatching(new RegExp(String.raw`^use\.mts\(${first + index},\d+\): error ${code}: .{20,480}$`)),
      ),
    )
    for (const [index, [, , ...named]] of typos.entries()) {
      for (const name of named) expect(errors[index]).toContain(name)
    }
    expect(instantiations).toBeLessThanOrEqual(4_000)
  }, 60_000)
})
