import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { formatReport } from './format-report.ts'
import type { VerifyReport } from './verify-report.ts'

const finding = { method: 'GET', path: '/things/{id}', in: 'response.body' as const, count: 1 }
const report: VerifyReport = {
  platform: 'shop',
  version: '7',
  upstream: 'https://shop.test/api',
  requests: 12,
  operations: { 'things.get': { '200': 3 }, 'things.list': { '200': 8 }, 'things.delete': {} },
  deviations: [
    {
      ...finding,
      operation: 'things.get',
      status: 200,
      pointer: '/state',
      rule: 'enum',
      expected: 'one of "on", "off"',
      seen: '"<&\u001b[2J\ud800\u0000"',
      count: 3,
    },
    {
      ...finding,
      path: '/nothing',
      status: 404,
      in: 'request',
      pointer: '',
      rule: 'undeclared',
      expected: 'an operation of the spec',
      seen: 'none with this method and path',
    },
  ],
  infos: [
    {
      ...finding,
      operation: 'things.list',
      status: 200,
      pointer: '/data/0/shade',
      rule: 'undeclared',
      expected: 'no such field',
      seen: 'a string',
    },
  ],
  failures: [
    {
      ...finding,
      operation: 'things.delete',
      in: 'response',
      pointer: '',
      rule: 'unreachable',
      expected: 'a response from the upstream',
      seen: 'ECONNREFUSED',
    },
  ],
  omitted: 2,
}

test('text, one line for each finding, that no terminal obeys', () => {
  expect(formatReport(report, 'text')).toBe(`shop 7 against https://shop.test/api
12 requests, 2 of 3 operations called, 2 deviations, 1 failure, 1 for information

! things.delete response: expected a response from the upstream, seen ECONNREFUSED

✗ things.get 200 response.body /state: expected one of "on", "off", seen "<&?[2J\ud800?" (3 times)
✗ GET /nothing 404 request: expected an operation of the spec, seen none with this method and path

· things.list 200 response.body /data/0/shade: expected no such field, seen a string

… and 2 findings more than the report takes
`)
})

test('JSON holds everything', () => {
  expect(JSON.parse(formatReport(report, 'json'))).toEqual(report)
})

test('JUnit is well-formed XML with a case per operation and per deviation', () => {
  const xml = formatReport(report, 'junit')
  const script = `
import json, sys, xml.etree.ElementTree as tree
suite = tree.fromstring(sys.stdin.buffer.read()).find('testsuite')
cases = [[case.get('classname'), case.get('name')] + [[child.tag, child.get('type'), child.get('message')] for child in case] for case in suite.iter('testcase')]
print(json.dumps([suite.attrib, cases, suite.findtext('system-out')]))`
  const parsed: unknown = JSON.parse(execFileSync('python3', ['-c', script], { input: xml, encoding: 'utf8' }))
  expect(parsed).toEqual([
    { name: 'agent-verify shop', tests: '4', failures: '2', errors: '1' },
    [
      ['shop', 'things.list'],
      [
        'shop',
        'things.get 200 response.body /state enum',
        ['failure', 'enum', 'expected one of "on", "off", seen "<&\ufffd[2J\ufffd\ufffd"'],
      ],
      [
        'shop',
        'GET /nothing 404 request undeclared',
        ['failure', 'undeclared', 'expected an operation of the spec, seen none with this method and path'],
      ],
      [
        'shop',
        'things.delete response unreachable',
        ['error', 'unreachable', 'expected a response from the upstream, seen ECONNREFUSED'],
      ],
    ],
    '· things.list 200 response.body /data/0/shade: expected no such field, seen a string\n',
  ])
})
