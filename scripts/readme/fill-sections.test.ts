import { expect, test } from 'vitest'
import { fillSections } from './fill-sections.ts'

const text = 'Above\n<!-- begin:a -->\nold\n<!-- end:a -->\nBetween\n<!-- begin:b -->\n<!-- end:b -->\nBelow\n'

test('what stands between the markers is replaced, dollar signs and all, and the rest stays', () => {
  const filled = fillSections(text, { a: 'new $1 $&\n', b: '| x |\n' })
  const [a, b] = ['<!-- begin:a -->\n\nnew $1 $&\n\n<!-- end:a -->', '<!-- begin:b -->\n\n| x |\n\n<!-- end:b -->']
  expect(filled).toBe(`Above\n${a}\nBetween\n${b}\nBelow\n`)
  expect(fillSections(filled, { a: 'new $1 $&\n', b: '| x |\n' })).toBe(filled)
})

test('a section without a place, and a marker without a section, are refused', () => {
  expect(() => fillSections(text, { a: '', b: '', c: '' })).toThrow('add <!-- begin:c --> and <!-- end:c -->')
  expect(() => fillSections(text, { a: '' })).toThrow('the marker begin:b is none of a')
})
