import { maxTimer } from './delay.ts'
import { StreamError } from '../errors/errors.ts'
import type { SendOptions } from './send-options.ts'

/**
 * The next chunk of an open stream.
 * @throws StreamError when no byte comes in time
 */
export async function readChunk<Chunk>(
  reader: ReadableStreamDefaultReader<Chunk>,
  { label, idleTimeout }: Pick<SendOptions, 'label' | 'idleTimeout'>,
): Promise<ReadableStreamReadResult<Chunk>> {
  if (idleTimeout === Infinity) return reader.read()
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    const isOver = () => reject(new StreamError(`The event stream of ${label} was silent for ${idleTimeout} ms.`))
    timer = setTimeout(isOver, Math.min(idleTimeout, maxTimer))
  })
  try {
    return await Promise.race([reader.read(), silence])
  } finally {
    clearTimeout(timer)
  }
}
