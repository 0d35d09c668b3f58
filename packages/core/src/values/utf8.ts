const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** One decoder for all: making one takes longer than decoding a small body. */
export function textOf(bytes: ArrayBuffer): string {
  return decoder.decode(bytes)
}

export function bytesOf(text: string): ArrayBuffer {
  return encoder.encode(text).buffer
}
