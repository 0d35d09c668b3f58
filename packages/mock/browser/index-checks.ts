import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { readSpecs } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import type { Locator } from 'playwright-core'
import { startMock } from '../src/start-mock.ts'
import { accessibilityProblems, looks, visit } from './browser.ts'

/** What has to hold of the page at `/`; names and what throws when it does not. */
export const indexChecks: Record<string, (saveAs: (name: string) => string | undefined) => Promise<void>> = {
  async 'looks right and reads well at two widths, light and dark'(saveAs) {
    await using mock = await startMock()
    for (const look of looks) {
      await using seen = await visit(mock.url, look)
      const { page, complaints } = seen
      mock.reset()
      await page.goto(mock.url)
      await page.getByText('Nothing yet.').waitFor()
      deepEqual(await accessibilityProblems(page), [])
      await fetch(`${mock.baseUrls.agento}/v1/agents`)
      await fetch(`${mock.baseUrls.fleece}/agents`, { headers: { authorization: 'Bearer any-key' } })
      const row = page.locator('#requests li').first()
      await row.locator('summary').click()
      await page.getByText('About this status').first().click()
      deepEqual(await accessibilityProblems(page), [])
      equal(await page.evaluate('document.documentElement.scrollWidth'), look.width, 'it scrolls sideways')
      const [body, list] = [
        await row.getByRole('region', { name: 'Response body' }).boundingBox(),
        await row.boundingBox(),
      ]
      ok(body && list && list.width - body.width <= 24, 'the response does not take the width that there is')
      const path = saveAs(`index-${look.width}-${look.scheme}.png`)
      if (path !== undefined) await page.screenshot({ path, fullPage: true })
      deepEqual(complaints, [])
    }
  },

  async 'shows requests as they come, as text, and keeps open what is open'() {
    await using mock = await startMock()
    await using seen = await visit(mock.url, { width: 1280, scheme: 'light' })
    const { page, complaints } = seen
    await page.goto(mock.url)
    await page.getByText('Live', { exact: true }).waitFor()
    await fetch(`${mock.url}/agento/%3Cb%3E?x=${encodeURIComponent('<script>alert(1)</script>')}`)
    const first = page.locator('#requests li').filter({ hasText: '/agento/%3Cb%3E' })
    await first.waitFor({ timeout: 3000 })
    await first.getByText('404').waitFor()
    await announces(page.getByRole('status'), /New request: GET \/agento/)
    equal(await page.locator('#requests script').count(), 0)

    await first.locator('summary').click()
    await fetch(`${mock.baseUrls.make}/ai-agents/v1/agents?teamId=1`, { headers: { authorization: 'Token s3cret' } })
    const second = page.locator('#requests li').filter({ hasText: '/make/api/v2' })
    await second.waitFor({ timeout: 3000 })
    const newest = await page.locator('#requests li').first().innerText()
    match(newest, /200[\s\S]*\/make\/api\/v2\/ai-agents\/v1\/agents\?teamId=1[\s\S]*agents\.list/)
    equal(await first.locator('details').getAttribute('open'), '', 'the open row has closed')
    await second.locator('summary').click()
    match(await second.innerText(), /authorization: Token \[redacted\]/)
    ok(!(await page.content()).includes('s3cret'))

    await page.getByRole('button', { name: 'Pause' }).click()
    await fetch(`${mock.baseUrls.fleece}/agents`)
    await setTimeout(2500)
    equal(await page.locator('#requests li').count(), 2)
    await page.getByRole('button', { name: 'Resume' }).click()
    await page.locator('#requests li').nth(2).waitFor({ timeout: 3000 })
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByText('Nothing yet.').waitFor()
    await fetch(`${mock.baseUrls.fleece}/agents`)
    await page.locator('#requests li').waitFor({ timeout: 3000 })
    mock.reset()
    await page.getByText('Nothing yet.').waitFor({ timeout: 3000 })
    deepEqual(complaints, [])
  },

  async 'announces many requests in few sentences'() {
    await using mock = await startMock()
    await using seen = await visit(mock.url, { width: 1280, scheme: 'light' })
    const { page, complaints } = seen
    await page.goto(mock.url)
    await page.getByText('Live', { exact: true }).waitFor()
    await page.evaluate(`globalThis.said = []; new MutationObserver(() => said.push(announcement.textContent)).observe(
      announcement, { childList: true })`)
    for (let count = 0; count < 30; count++) {
      await fetch(`${mock.baseUrls.fleece}/agents`)
      await setTimeout(200)
    }
    await announces(
      page.getByRole('status'),
      /^\d+ new requests, the last one: GET \/fleece\/api\/v1\/agents, status 401$/,
    )
    await setTimeout(4500)
    const said = (await page.evaluate('said')) as string[]
    ok(said.length <= 4, said.join('\n'))
    const counts = said.map((sentence) => Number(/^(\d+) new/.exec(sentence)?.[1] ?? 1))
    equal(
      counts.reduce((sum, count) => sum + count, 0),
      30,
      said.join('\n'),
    )
    deepEqual(complaints, [])
  },

  async 'outlives the server and takes up with the next one'() {
    const before = await startMock()
    await using seen = await visit(before.url, { width: 1280, scheme: 'light' })
    const { page } = seen
    await page.goto(before.url)
    for (let count = 0; count < 3; count++) await fetch(`${before.baseUrls.fleece}/agents`)
    await page.locator('#requests li').nth(2).waitFor()
    await before.close()
    await page.getByText('No connection').waitFor()
    await using after = await startMock({ port: Number(new URL(before.url).port) })
    await fetch(`${after.baseUrls.make}/ai-agents`)
    await page.locator('#requests li').filter({ hasText: '/make/api/v2/ai-agents' }).waitFor()
    equal(await page.locator('#requests li').count(), 1)
  },

  async 'can be used by keyboard alone'() {
    await using mock = await startMock()
    await using seen = await visit(mock.url, { width: 390, scheme: 'light' })
    const { page, complaints } = seen
    await page.goto(mock.url)
    await fetch(`${mock.baseUrls.fleece}/agents`)
    await page.locator('#requests li').waitFor()
    await page.keyboard.press('Tab')
    equal(await page.evaluate('document.activeElement.textContent'), 'Skip to the platforms')
    await page.keyboard.press('Enter')
    equal(await page.evaluate('document.activeElement.id'), 'platforms')
    const last = page.locator('#requests summary').last()
    // In the order of the page, from the skip link on: what is there is reached, and shows it.
    const all = 'a[href], button, summary, [tabindex="0"]'
    const inOrder = (await page.evaluate(`[...document.querySelectorAll('${all}')].filter((element) =>
      element.checkVisibility()).map((element) => element.textContent.trim())`)) as string[]
    const afterSkip = inOrder.slice(inOrder.indexOf('Platforms') + 2)
    for (const expected of afterSkip) {
      await page.keyboard.press('Tab')
      const [name, outline] = (await page.evaluate(
        '[document.activeElement.textContent.trim(), getComputedStyle(document.activeElement).outlineStyle]',
      )) as [string, string]
      equal(name, expected)
      equal(outline, 'solid', `${name} does not show that it has the focus`)
    }
    ok(afterSkip.length > 40)
    equal(await last.evaluate((element) => element === element.ownerDocument.activeElement), true)
    await page.keyboard.press('Enter')
    await page.getByText('Response body').waitFor()
    deepEqual(complaints, [])
  },

  async 'copies a command that works'() {
    await using mock = await startMock()
    await using seen = await visit(mock.url, { width: 1280, scheme: 'light' })
    const { page, complaints } = seen
    await page.goto(mock.url)
    await page.getByRole('button', { name: 'Copy the example request to Make AI Agents API' }).click()
    await announces(page.getByRole('status'), /^Copied$/)
    await page.getByRole('button', { name: 'Copied the example request to Make AI Agents API' }).waitFor()
    const command = String(await page.evaluate('navigator.clipboard.readText()'))
    const [, name = '', value = '', url = ''] = /^curl -H '([^:]+): ([^']+)' '([^']+)'$/.exec(command) ?? []
    equal((await fetch(url, { headers: { [name]: value } })).status, 200, command)
    await page.getByRole('button', { name: 'Copy the base URL of Make AI Agents API' }).click()
    await page.getByRole('button', { name: 'Copied the base URL of Make AI Agents API' }).waitFor()
    equal(await page.evaluate('navigator.clipboard.readText()'), mock.baseUrls.make)
    deepEqual(complaints, [])
  },

  async 'downloads what its links say'() {
    await using mock = await startMock()
    await using seen = await visit(mock.url, { width: 390, scheme: 'light' })
    const { page, complaints } = seen
    await page.goto(mock.url)
    const download = async (link: string) => {
      const begun = page.waitForEvent('download')
      await page.getByRole('link', { name: link }).click()
      const file = await begun
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
    }
    const file = readSpecs(specsFolder).find(({ name }) => name === 'fleece')
    const yaml = await download('OpenAPI YAML of Fleece AI API')
    deepEqual([yaml.name, yaml.text], ['fleece.openapi.yaml', file?.source])
    const json = await download('OpenAPI JSON of Fleece AI API')
    deepEqual([json.name, JSON.parse(json.text)], ['fleece.openapi.json', file?.spec.document])
    const postman = await download('Postman collection of Fleece AI API')
    equal(postman.name, 'fleece.postman_collection.json')
    match(String(JSON.parse(postman.text).info.schema), /collection\/v2\.1\.0/)
    deepEqual(complaints, [])
  },

  async 'says all but the journal without JavaScript'() {
    await using mock = await startMock()
    await using seen = await visit(mock.url, { width: 390, scheme: 'dark', javaScriptEnabled: false })
    await seen.page.goto(mock.url)
    equal(await seen.page.getByRole('article').count(), 5)
    // Playwright's own text search leaves noscript out.
    await seen.page.locator('noscript p').waitFor()
    equal(await seen.page.getByRole('button').count(), 0)
    deepEqual(seen.complaints, [])
  },
}

async function announces(place: Locator, pattern: RegExp): Promise<void> {
  await place.filter({ hasText: pattern }).waitFor({ state: 'attached' })
}
