import type { IncomingMessage } from 'node:http'
import { maxBodyBytes } from '../exchange/request-body.ts'

/**
 * The bytes of a body; undefined for too many.
 * @throws when the client goes away before the end.
 */
export function collectBody(message: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    // Events, because an async iterator costs as much as the rest of a small request.
    message.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      // What is too much is still read (and dropped): a client that gets a response while it sends sees a reset instead of the 413.
      if (bytes <= maxBodyBytes) chunks.push(chunk)
      else chunks.length = 0
    })
    message.on('end', () => resolve(bytes > maxBodyBytes ? undefined : Buffer.concat(chunks)))
    message.on('error', reject)
    // Comes after the end of every body, too, and an error that nobody sees would cost as much as validation: it takes a stack trace.
    message.on('close', () => void (message.readableEnded || reject(new Error('The client went away.'))))
  })
}
