import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { notice } from './notice.ts'

const root = mkdtempSync(join(tmpdir(), 'notice-'))
afterAll(() => rmSync(root, { recursive: true }))

const grant = 'Permission is hereby granted, free of charge, to any person obtaining a copy'

function licenceOf(name: string, manifest: object, files: Record<string, string> = {}): string {
  const folder = join(root, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...manifest }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return notice([join(folder, 'index.js')])
}

test('a licence file is taken as it is', () => {
  expect(licenceOf('a', { license: 'ISC' }, { 'LICENSE.md': 'Its own words.\n' })).toContain(
    '## a 1.0.0 (ISC)\n\nIts own words.\n',
  )
})

test('else the text in the README', () => {
  const own = `Copyright 2019 Ada.\n\n${grant} …\nUSE OR OTHER DEALINGS IN THE\nSOFTWARE.`
  const text = licenceOf('b', { license: 'MIT', author: 'Eve' }, { 'README.md': `# B\n\n${own}\n\nMore.\n` })
  expect(text).toContain(own)
  expect(text).not.toMatch(/Eve|More/)
})

test.each([
  ['c', { author: 'Ada <a@b.test> (https://b.test)' }, {}, 'Copyright (c) Ada\n'],
  ['d', { contributors: [{ name: 'Ada <a@b.test>' }, 'Bob'] }, {}, 'Copyright (c) Ada, Bob\n'],
  [
    'e',
    { author: 'Eve' },
    { 'readme.md': 'Copyright (c) 2014-2019 Ada &lt;a@b.test&gt;  \n' },
    'Copyright (c) 2014-2019 Ada\n',
  ],
  ['@headlessui/vue', {}, {}, 'Copyright (c) 2020 Tailwind Labs\n'],
])('else what MIT stands for, with those who hold the rights: %s', (name, manifest, files, copyright) => {
  const text = licenceOf(name, { license: 'MIT', ...manifest }, files)
  expect(text).toContain(copyright)
  expect(text).toContain(grant)
  expect(text).toContain('DEALINGS IN THE\nSOFTWARE.')
})

test.each([
  ['nobody', { license: 'MIT' }],
  ['other', { license: 'Apache-2.0', author: 'Ada' }],
  ['none', { author: 'Ada' }],
])('without all that it cannot be bundled: %s', (name, manifest) => {
  expect(() => licenceOf(name, manifest)).toThrow(`${name} 1.0.0 brings no licence text`)
})
