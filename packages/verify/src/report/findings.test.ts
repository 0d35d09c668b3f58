import { Masker } from '@agent-clients/generator/traffic'
import { expect, test } from 'vitest'
import { Findings } from './findings.ts'

const finding = {
  method: 'GET',
  path: '/',
  in: 'response.body' as const,
  pointer: '',
  rule: 'type',
  expected: 'string',
  seen: '1',
}

test('a thousand different ones are kept, the rest are counted', () => {
  const findings = new Findings(new Masker())
  for (let index = 0; index < 1002; index++) findings.add('deviation', { ...finding, pointer: `/${index}` })
  findings.add('deviation', { ...finding, pointer: '/0' })
  expect([findings.list('deviation').length, findings.list('deviation')[0]?.count, findings.omitted]).toEqual([
    1000, 2, 2,
  ])
})

test('long texts are cut, pointers later than others', () => {
  const findings = new Findings(new Masker())
  findings.add('info', { ...finding, pointer: `/${'p'.repeat(10_000)}`, seen: 's'.repeat(10_000) })
  expect(findings.list('info')).toMatchObject([{ pointer: `/${'p'.repeat(499)}…`, seen: `${'s'.repeat(120)}…` }])
})

test('a secret stays masked when the masker has forgotten it', () => {
  const masker = new Masker()
  const findings = new Findings(masker)
  masker.addAll('forgotten')
  findings.add('info', { ...finding, seen: 'a forgotten one' })
  for (let index = 0; index < 1000; index++) masker.addAll(`secret-${index}`)
  expect(findings.list('info')).toMatchObject([{ seen: 'a [redacted] one' }])
})

test('a secret that is learned later is masked in what was found before, also across the place where long texts are cut', () => {
  const masker = new Masker()
  const told: string[] = []
  const findings = new Findings(masker, (_, { seen }) => told.push(seen))
  const secret = 'learned-later'
  findings.add('info', { ...finding, seen: `${'x'.repeat(108)}${secret}${'y'.repeat(200)}` })
  masker.add(secret)
  expect(findings.list('info')[0]?.seen).toBe(`${'x'.repeat(108)}[redacted]yy…`)
  expect(told).toHaveLength(1)
})
