import { deepEqual, equal, ok } from 'node:assert/strict'
import { readSpecs, type Spec } from '@agent-clients/generator/model'
import { specsFolder } from '@agent-clients/specs'
import type { Page } from 'playwright-core'
import type { MockServer } from '../src/server/mock-server.ts'
import { startMock } from '../src/start-mock.ts'
import { accessibilityProblems, looks, visit } from './browser.ts'

const specs = readSpecs(specsFolder)

type Check = (saveAs: (name: string) => string | undefined) => Promise<void>

/** What has to hold of the API references; names and what throws when it does not. */
export const referenceChecks: Record<string, Check> = Object.fromEntries(
  specs.map(({ name: platform, spec }): [string, Check] => [
    `the reference of ${platform} reads well, lists its operations and tries them against this mock`,
    async (saveAs) => {
      await using mock = await startMock()
      for (const look of looks) {
        mock.reset()
        await using seen = await visit(mock.url, look)
        const { page, complaints } = seen
        const save = async (name: string) => {
          const path = saveAs(`${platform}-${name}-${look.width}-${look.scheme}.png`)
          if (path !== undefined) await page.screenshot({ path })
        }
        await page.goto(`${mock.url}/-/${platform}/reference`)
        await showsOperations(page, spec)
        await save('reference')
        deepEqual(await accessibilityProblems(page), [], `${look.width} px, ${look.scheme}`)
        equal(await page.evaluate('scrollTo(50, 0), scrollX'), 0, 'it scrolls sideways')
        await skips(page)
        await triesFirst(page, mock)
        await save('response')
        deepEqual(await accessibilityProblems(page), [], `with a response, ${look.width} px, ${look.scheme}`)
        await page.goto(`${mock.url}/-/${platform}/reference`)
        await showsEvents(page, spec)
        deepEqual(complaints, [])
      }
    },
  ]),
)

async function showsOperations(page: Page, { title, operations }: Spec): Promise<void> {
  await page.getByRole('heading', { name: title }).first().waitFor()
  for (const { method, path } of operations) {
    await page.locator(`a[href$="/${method}${path}"]`).first().waitFor({ state: 'attached' })
  }
}

async function skips(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  equal(await page.evaluate('document.activeElement.localName'), 'main', 'the skip link does not lead to the reference')
  // Until the links in the list of the first tag, which the renderer draws without an address.
  for (let count = 0; count < 30; count++) {
    await page.keyboard.press('Tab')
    const [isEndpoint, outline, name] = (await page.evaluate(`(({ activeElement: at }) => [
      at.matches('a.endpoint'), getComputedStyle(at).outlineStyle, at.outerHTML])(document)`)) as [
      boolean,
      string,
      string,
    ]
    equal(outline, 'solid', `does not show that it has the focus: ${name}`)
    if (isEndpoint) return
  }
  throw new Error('Tab does not reach the list of operations')
}

/** The renderer leaves the box of an example empty when it finds no event in it; it draws an operation when it is gone to. */
async function showsEvents(page: Page, { operations }: Spec): Promise<void> {
  for (const { events, method, path } of operations) {
    if (!events) continue
    const end = `/${method}${path}"]`
    const link = await page.locator(`a[href$="${end}`).first().getAttribute('href')
    await page.evaluate(`location.hash = ${JSON.stringify(link)}`)
    await page.locator(`[id$="${end} .response-card`, { hasText: 'data: ' }).first().waitFor()
  }
}

async function triesFirst(page: Page, mock: MockServer): Promise<void> {
  await page
    .getByRole('button', { name: /Test Request/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Send/ }).first().click()
  await page.getByText(/^20\d/).first().waitFor()
  const response = page.getByRole('textbox', { name: 'Response body' })
  await response.scrollIntoViewIfNeeded()
  deepEqual(
    mock.requests.map(({ status, violations }) => ({ status: Math.floor(status / 100), violations })),
    [{ status: 2, violations: [] }],
  )
  // Only the lines in sight are drawn.
  const sent = JSON.stringify(mock.requests[0]?.response.body).replaceAll(/\s/g, '')
  const shown = (await response.innerText()).replaceAll(/\s/g, '')
  ok(shown.length > 20 && sent.startsWith(shown.slice(0, 100)), `shown: ${shown}\nsent: ${sent}`)
}
