import { maxTimer } from './delay.ts'

/** Says that no byte came in time. */
export const silence = Symbol('silence')

/** The next chunk; rejects with {@link silence} when none comes in time. */
export async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  idleTimeout: number,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  if (idleTimeout === Infinity) return reader.read()
  let timer: ReturnType<typeof setTimeout> | undefined
  const silent = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silence), Math.min(idleTimeout, maxTimer))
  })
  try {
    return await Promise.race([reader.read(), silent])
  } finally {
    clearTimeout(timer)
  }
}
