const mediaRange = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(\s*;\s*[\w-]+\s*=\s*("[^"]*"|[^\s;",]+))*$/

/**
 * An Accept header without the parts that are not media ranges, and undefined when nothing is left: a server may take no notice of
 * a header that it cannot read. Prism throws on `garbage` and on a trailing comma.
 */
export function cleanAccept(accept: string | undefined): string | undefined {
  const ranges = (accept ?? '')
    .split(',')
    .map((range) => range.trim())
    .filter((range) => mediaRange.test(range))
  return ranges.length > 0 ? ranges.join(', ') : undefined
}
