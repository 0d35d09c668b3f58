import { expect, test } from 'vitest'
import { html } from './html.ts'

test('values are escaped, in text and in attributes; markup is not', () => {
  const list = [html`<i>${1}</i>`, html`<i>${'<'}</i>`]
  expect(html`<p title="${`"'>`}">${'<b>&amp;'}${list}</p>`.text).toBe(
    '<p title="&#34;&#39;&#62;">&#60;b&#62;&#38;amp;<i>1</i><i>&#60;</i></p>',
  )
})

test('backslashes stay what they are', () => {
  expect(html`${String.raw`\n`}`.text).toBe(String.raw`\n`)
})
