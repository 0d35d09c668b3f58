import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { help, options, readArguments } from './arguments.ts'
import { sectionNames } from './frame/section.ts'

const read = (...args: string[]) => readArguments(parseArgs({ args, options, allowPositionals: true }))

describe('arguments of the bench', () => {
  test('all sections by default, each with its own rounds', () => {
    expect(read()).toMatchObject({ sections: sectionNames, rounds: undefined, save: false })
  })

  test('chosen sections run in the order of the report', () => {
    expect(read('size', 'calls', '--rounds', '3')).toMatchObject({ sections: ['calls', 'size'], rounds: 3 })
  })

  test('the help names every section', () => {
    for (const name of sectionNames) expect(help).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  test.for([
    [['speed'], 'There is no section speed; there are calls, '],
    [['--rounds', '0'], '--rounds takes a whole number from 1, not "0".'],
    [['--rounds', 'many'], '--rounds takes a whole number from 1, not "many".'],
    [['--save', '--only', 'ky'], '--save keeps whole sections'],
    [['--save', '--against', '../other'], '--save keeps whole sections'],
  ] as const)('refuses %s', ([args, message]) => {
    expect(() => read(...args)).toThrow(message)
  })
})
