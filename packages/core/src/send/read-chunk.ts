import { StreamError } from '../errors/errors.ts'
import { maxTimer } from './delay.ts'
import type { BodyLimits } from './read-limit.ts'

/**
 * The next chunk of an open body.
 * @throws StreamError when no byte comes in time
 */
export async function readChunk<Chunk>(
  reader: ReadableStreamDefaultReader<Chunk>,
  { what, idleTimeout }: Pick<BodyLimits, 'what' | 'idleTimeout'>,
): Promise<ReadableStreamReadResult<Chunk>> {
  if (idleTimeout === Infinity) return reader.read()
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    const isOver = () => reject(new StreamError(`The ${what} was silent for ${idleTimeout} ms.`))
    timer = setTimeout(isOver, Math.min(idleTimeout, maxTimer))
  })
  try {
    return await Promise.race([reader.read(), silence])
  } finally {
    clearTimeout(timer)
  }
}
