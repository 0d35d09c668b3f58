import { deepEqual, equal } from 'node:assert/strict'
import { operationsOf, readSpecs, specsFolder } from '@agent-clients/specs'
import type { Page } from 'playwright-core'
import { startMock } from '../src/start-mock.ts'
import { type Look, visit } from './browser.ts'

const specs = readSpecs(specsFolder)

type Check = (saveAs: (name: string) => string | undefined) => Promise<void>

/** What has to hold of the API references; names and what throws when it does not. */
export const referenceChecks: Record<string, Check> = Object.fromEntries(
  specs.map(({ platform, document }): [string, Check] => [
    `the reference of ${platform} lists its operations and tries them against this mock`,
    async (saveAs) => {
      await using mock = await startMock()
      for (const look of [{ width: 1280, scheme: 'light' }, { width: 390, scheme: 'dark' }] satisfies Look[]) {
        mock.reset()
        await using seen = await visit(mock.url, look)
        const { page, complaints } = seen
        await page.goto(`${mock.url}/-/${platform}/reference`)
        await page.getByRole('heading', { name: document.info.title }).first().waitFor()
        const path = saveAs(`${platform}-${look.width}-${look.scheme}.png`)
        if (path !== undefined) await page.screenshot({ path })
        for (const { method, path } of operationsOf(document)) {
          await page.locator(`a[href$="/${method.toUpperCase()}${path}"]`).first().waitFor({ state: 'attached' })
        }
        equal(await page.evaluate('scrollTo(50, 0), scrollX'), 0, 'it scrolls sideways')
        await tryFirst(page)
        deepEqual(
          mock.requests.map(({ status, violations }) => ({ status: Math.floor(status / 100), violations })),
          [{ status: 2, violations: [] }],
        )
        deepEqual(complaints, [])
      }
    },
  ]),
)

async function tryFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Test Request/ }).first().click()
  await page.getByRole('button', { name: /^Send/ }).first().click()
  await page.getByText(/^20\d/).first().waitFor()
}
