/** The media type of a response in lower case, without its parameters; empty where it names none. */
export function mediaType({ headers }: Response): string {
  // A header that was sent twice arrives as a list.
  const [type = ''] = (headers.get('content-type') ?? '').split(/[;,]/, 1)
  return type.trim().toLowerCase()
}
