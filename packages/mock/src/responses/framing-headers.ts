/** What a client goes by to find the end of a body: a value that is not the host's own would contradict the bytes that are sent. */
export const framingHeaders: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding', 'connection'])
