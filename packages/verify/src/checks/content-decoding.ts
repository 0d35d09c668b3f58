import type { Transform } from 'node:stream'
import zlib from 'node:zlib'

interface Coding {
  decode: (bytes: Buffer, options: { maxOutputLength: number }) => Buffer
  stream: () => Transform
}

const gzip: Coding = { decode: zlib.gunzipSync, stream: () => zlib.createGunzip() }
const codings = new Map<string, Coding>([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', { decode: zlib.inflateSync, stream: () => zlib.createInflate() }],
  ['br', { decode: zlib.brotliDecompressSync, stream: () => zlib.createBrotliDecompress() }],
  // Node 20 has no zstd.
  ...('zstdDecompressSync' in zlib
    ? [['zstd', { decode: zlib.zstdDecompressSync, stream: () => zlib.createZstdDecompress() }] as const]
    : []),
])

/** The codings of a Content-Encoding header, in the order in which they were applied; undefined when one is not known. */
export function codingsOf(header: string | undefined): Coding[] | undefined {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  const found = names.filter((name) => name !== '' && name !== 'identity').map((name) => codings.get(name))
  return found.every((coding) => coding !== undefined) ? found : undefined
}

/** @throws RangeError when more than `limit` bytes come out; any other error when the bytes are not coded so. */
export function decodeBytes(applied: Coding[], bytes: Buffer, limit: number): Buffer {
  return applied.reduceRight((decoded, { decode }) => decode(decoded, { maxOutputLength: limit }), bytes)
}
