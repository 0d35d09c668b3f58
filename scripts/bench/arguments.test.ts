import { describe, expect, test } from 'vitest'
import { help, readArguments } from './arguments.ts'
import { sectionNames } from './frame/section.ts'

describe('arguments of the bench', () => {
  test('all sections by default, each with its own rounds', () => {
    expect(readArguments([])).toMatchObject({ sections: sectionNames, rounds: undefined, save: false })
  })

  test('chosen sections run in the order of the report', () => {
    expect(readArguments(['size', 'calls', '--rounds', '3'])).toMatchObject({ sections: ['calls', 'size'], rounds: 3 })
  })

  test('--help asks for help, which names every section', () => {
    expect(readArguments(['--help'])).toBeUndefined()
    for (const name of sectionNames) expect(help).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  test.for([
    [['speed'], 'There is no section speed. There are calls, '],
    [['--rounds', '0'], '--rounds takes a whole number from 1, not "0".'],
    [['--rounds', 'many'], '--rounds takes a whole number from 1, not "many".'],
    [['--save', '--only', 'ky'], '--save keeps whole sections'],
    [['--save', '--against', '../other'], '--save keeps whole sections'],
    [['--fast'], "Unknown option '--fast'"],
  ] as const)('refuses %s', ([args, message]) => {
    expect(() => readArguments(args)).toThrow(message)
  })
})
