import { expect, test } from 'vitest'
import { StartError } from '@agent-clients/generator/server'
import { cliOptions } from './cli-options.ts'

test('defaults', () => {
  expect(cliOptions([])).toEqual({
    platforms: [],
    port: 4010,
    host: '127.0.0.1',
    allowedHosts: [],
    stateful: false,
    strict: false,
    rateLimit: false,
    log: 'pretty',
    help: false,
    version: false,
  })
})

test('platforms and options in any order', () => {
  expect(cliOptions(['make', '-p', '0', 'fleek', '--host=::1'])).toMatchObject({
    platforms: ['make', 'fleek'],
    port: 0,
    host: '::1',
  })
  expect(cliOptions(['--allow-host', 'mock', '--allow-host=mock.test'])).toMatchObject({
    allowedHosts: ['mock', 'mock.test'],
  })
  expect(
    cliOptions(['--delay', '50', '--seed=1', '--stateful', '--strict', '--rate-limit', '--log', 'json']),
  ).toMatchObject({
    delay: 50,
    seed: '1',
    stateful: true,
    strict: true,
    rateLimit: true,
    log: 'json',
  })
})

test.each([
  [['--wat'], "Unknown option '--wat'. See agent-mock --help."],
  [['--port'], "Option '-p, --port <value>' argument missing. See agent-mock --help."],
  [['--help=yes'], "Option '-h, --help' does not take an argument. See agent-mock --help."],
  [['--port', '1e3'], '--port takes a whole number from 0 to 65535, not "1e3".'],
  [['--port', ''], '--port takes a whole number from 0 to 65535, not "".'],
  [
    ['--delay', '-1'],
    "--delay has no value, or one that begins with a dash, which is given as '--delay=-XYZ'. See agent-mock --help.",
  ],
  [['--delay', 'fast'], '--delay takes a whole number from 0 to 600000, not "fast".'],
  [['--log', 'loud'], '--log takes pretty, json, silent, not "loud".'],
  [['--port', '70000'], '--port takes a whole number from 0 to 65535, not "70000".'],
])('%j is explained', (args, message) => {
  expect(() => cliOptions(args)).toThrow(new StartError(message))
})
