import type { PlannedResponse, Seen } from './planned-response.ts'
import type { Case, CaseContext, Runtime } from './case.ts'
import { createTestClient } from './test-client.ts'

/** Where {@link startHostileServer} listens. */
export interface HostileUrls {
  url: string
  otherUrl: string
}

/**
 * Runs one case against a hostile server, which may be in another process or on the other side of a browser.
 * @throws what the case throws: a failed assertion, as a rule
 */
export async function runCase(one: Case, { url, otherUrl }: HostileUrls, runtime: Runtime): Promise<void> {
  const id = crypto.randomUUID()
  const key = `key-of-${id}`
  const control = `${url}/control/${id}`

  async function seen(): Promise<Seen[]> {
    const response = await fetch(`${control}/seen`)
    return (await response.json()) as Seen[]
  }

  const context: CaseContext = {
    url,
    otherUrl,
    id,
    key,
    runtime,
    createClient: (options) =>
      createTestClient({ apiKey: key, baseUrl: `${url}/${id}`, dangerouslyAllowBrowser: true, ...options }),
    async respondWith(...responses: PlannedResponse[]) {
      await (await fetch(`${control}/responses`, { method: 'POST', body: JSON.stringify(responses) })).text()
    },
    seen,
    async until(what, holds) {
      const started = Date.now()
      for (;;) {
        const requests = await seen()
        if (holds(requests)) return requests
        if (Date.now() - started > 2_000)
          throw new Error(`The server did not see ${what}. It saw:\n${requests.map(summary).join('\n')}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
  }
  await one.run(context)
}

/** Whether a case is for this runtime. */
export function runsOn({ only }: Case, runtime: Runtime): boolean {
  return only === undefined || only.includes(runtime)
}

function summary({ origin, method, path, closed, sent }: Seen): string {
  return `${origin} ${method} ${path}: ${sent} bytes sent, ${closed ? 'closed by the client' : 'not closed by the client'}`
}
