import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import type { CaseResult } from './case-result.ts'

/** Where one runtime leaves its results. */
export interface Inbox {
  /** Serves the page that loads the suite, and takes results by POST. */
  url: string
  onResult: (result: CaseResult) => void
  /** The last result has come. */
  onEnd: () => void
  /** The bundle that the page loads. */
  script: string
}

export interface Collector extends AsyncDisposable {
  /** Opens an inbox. */
  open(name: string, handlers: Omit<Inbox, 'url'>): Inbox
  urlOf(name: string): string
}

/** A server that runtimes report to; an HTTP request is what all of them can make. */
export async function startCollector(): Promise<Collector> {
  const inboxes = new Map<string, Omit<Inbox, 'url'>>()
  const server = createServer(async (request, response) => {
    const [, name = '', file = ''] = (request.url ?? '').split('/')
    const inbox = inboxes.get(name)
    if (!inbox) {
      response.writeHead(404).end()
    } else if (request.method === 'POST') {
      const body = await text(request)
      if (body === '') inbox.onEnd()
      else inbox.onResult(JSON.parse(body) as CaseResult)
      response.end()
    } else if (file === 'suite.js') {
      createReadStream(inbox.script).pipe(response.setHeader('content-type', 'text/javascript'))
    } else {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Cases</title><script type="module" src="suite.js"></script>')
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server as unknown as Collector
}
