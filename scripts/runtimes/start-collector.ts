import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import type { CaseResult } from './suite/case-result.ts'

/** What one runtime reports to: an HTTP request is what all of them can make. */
export interface Collector extends AsyncDisposable {
  /** Takes results by POST and serves a page that loads the suite. */
  url: string
  results: readonly CaseResult[]
  /** Resolves when the suite says that it is through. */
  ended: Promise<void>
  /** When the suite was last heard of, as `performance.now()` counts. */
  heardAt(): number
}

// A suite that cannot even start has nobody else to say so.
const page = `<!doctype html><title>Cases</title><script>
  addEventListener('error', async ({ message }) => {
    await fetch('', { method: 'POST', body: JSON.stringify({ name: 'the suite starts', outcome: 'failed', error: message }) })
    await fetch('', { method: 'POST', body: '' })
  })
</script><script type="module" src="suite.js"></script>`

/** @param script the bundle for the page */
export async function startCollector(script: string): Promise<Collector> {
  const results: CaseResult[] = []
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  let heardAt = performance.now()
  const server = createServer(async (request, response) => {
    heardAt = performance.now()
    if (request.method === 'POST') {
      const body = await text(request)
      if (body === '') end()
      else results.push(JSON.parse(body) as CaseResult)
      response.end()
    } else if (request.url === '/suite.js') {
      createReadStream(script).pipe(response.setHeader('content-type', 'text/javascript'))
    } else if (request.url === '/') {
      response.setHeader('content-type', 'text/html').end(page)
    } else {
      response.writeHead(404).end()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server for the results listens on no port.')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    results,
    ended,
    heardAt: () => heardAt,
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeAllConnections()
    },
  }
}
