import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export function hasChromium(): boolean {
  return existsSync(chromiumPath)
}

/** Every page is looked at in all of these. */
export const looks: Look[] = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' },
]

export interface Look {
  width: 1280 | 390
  scheme: 'light' | 'dark'
  javaScriptEnabled?: boolean
}

/** A page in a browser of its own, and everything that it had to complain about. */
export interface Visit extends AsyncDisposable {
  page: Page
  context: BrowserContext
  /** Errors and warnings on the console, exceptions, requests to anywhere but `origin`. */
  complaints: string[]
}

export async function visit(origin: string, { width, scheme, javaScriptEnabled = true }: Look): Promise<Visit> {
  const profile = mkdtempSync(join(tmpdir(), 'agent-mock-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    // Root cannot have it.
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-quic'],
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`))
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url())
    if (asked !== origin && !['data:', 'blob:'].includes(protocol)) complaints.push(`request to ${request.url()}`)
  })
  const close = async () => {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
  return { page, context, complaints, [Symbol.asyncDispose]: close }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  id: string
  impact: string
  nodes: { target: string[] }[]
  error?: { message: string }
}

/** What axe finds serious or critical: rule, number of places, the first of them; and what it could not check. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations, incomplete, passes } = (await page.evaluate('axe.run()')) as Record<string, Finding[]>
  const found = (violations ?? [])
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, impact, nodes }) => `${impact} ${id}, ${nodes.length} times, first at ${nodes[0]?.target.join(' ')}`)
  // After an error axe drops the rule with all that it has found, and a rule without a text has measured nothing.
  const dropped = (incomplete ?? []).flatMap(({ id, error }) =>
    error ? [`${id} was not checked: ${error.message}`] : [],
  )
  const measured = passes?.some(({ id }) => id === 'color-contrast')
  return [...found, ...dropped, ...(measured ? [] : ['no text whose contrast is enough'])]
}
