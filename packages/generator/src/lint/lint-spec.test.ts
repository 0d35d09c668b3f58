import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Change, placesAfter, problemsAfter } from './fixture/broken-spec.ts'
import { places } from './fixture/places.ts'
import { lintSpec } from './lint-spec.ts'
import { refuseExceptions } from './common/refuse-exceptions.ts'

test('a spec that keeps every rule has no problem', async () => {
  expect(await problemsAfter([])).toEqual([])
})

test.for<[what: string, rule: string, changes: Change[]]>([
  ['another OpenAPI version', 'rule/openapi-version', [[['openapi'], '3.1.1']]],
  [
    'another JSON Schema dialect',
    'rule/json-schema-dialect',
    [[['jsonSchemaDialect'], 'https://json-schema.org/draft/2019-09/schema']],
  ],
  ['no JSON Schema dialect', 'rule/json-schema-dialect', [[['jsonSchemaDialect']]]],
  ['no link to the documentation', 'rule/document-parts', [[['externalDocs']]]],
  ['no status of the platform', 'rule/info-parts', [[['info', 'x-status']]]],
  ['a summary with a full stop', 'rule/short-summary', [[[...places.list, 'summary'], 'List robots.']]],
  [
    'a field that only the example has',
    'no-invalid-media-type-examples',
    [[[...places.create, 'requestBody', 'content', 'application/json', 'examples', 'default', 'value', 'age'], 1]],
  ],
  ['a component that nothing uses', 'no-unused-components', [[[...places.schemas, 'Unused'], { type: 'string' }]]],
  [
    'a header whose name looks like an unknown extension',
    'no-unused-components',
    [[['components', 'headers', 'x-limit'], { description: 'A limit.', schema: { type: 'integer' }, example: 1 }]],
  ],
])('redocly.yaml refuses %s', async ([, rule, changes]) => {
  const rules = (await problemsAfter(changes)).map((problem) => problem.split(': ')[0])
  expect(new Set(rules)).toEqual(new Set([rule]))
})

test('what is wrong with a component is reported once, not for each of its users', async () => {
  expect(await problemsAfter([[[...places.responses, 'Unauthorized', 'headers']]])).toHaveLength(1)
})

test.for<[what: string, change: Change, pointer: string]>([
  [
    'of a component',
    [['components', 'parameters', 'TeamId', 'schema'], { type: 'object' }],
    '#/components/parameters/TeamId',
  ],
  [
    'of an operation',
    [[...places.talk, 'parameters', 0, 'style'], 'label'],
    '#/paths/~1robots~1{id}~1talk/post/parameters/0',
  ],
  [
    'of a schema that another refers to',
    [[...places.schemas, 'CreateRobotRequest', 'properties', 'name', 'format'], 'binary'],
    '#/components/schemas/CreateRobotRequest/properties/name/format',
  ],
])('what is not served is reported where it stands: a part %s', async ([, change, pointer]) => {
  expect(await placesAfter([change])).toContain(pointer)
})

test('a spec that is not OpenAPI is reported as such, whatever else is wrong with it', async () => {
  const problems = await problemsAfter([[['x-envelope'], 1], [['info', 'summary']]])
  expect(problems).toEqual(['struct: Expected type `string` but got `integer`.'])
})

test('a spec that a rule cannot read is reported as such, not as a crash of the rule', async () => {
  const problems = await problemsAfter([[[...places.list, 'responses'], {}]])
  expect(problems.join('\n')).toContain(
    'Could not be checked, solve the other problems first (robots.list declares no 2xx response.)',
  )
  expect(problems.filter((problem) => problem.includes('Could not be checked'))).toHaveLength(1)
})

test('text that is not YAML is an error with its place', async () => {
  await expect(lintSpec('openapi: [', 'robots.yaml')).rejects.toThrow(/"robots\.yaml" \(1:11\)/)
})

test('no file of exceptions beside redocly.yaml switches a rule off', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'))
  expect(() => refuseExceptions(folder)).not.toThrow()
  writeFileSync(join(folder, '.redocly.lint-ignore.yaml'), 'specs/agento.yaml: {}\n')
  expect(() => refuseExceptions(folder)).toThrow('switches rules off')
  rmSync(folder, { recursive: true })
})
