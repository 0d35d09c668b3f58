import type { Operation } from '../model/index.ts'

/** A script for Postman: the response has a documented success status and the media type that belongs to it. */
export function responseTest({ responses }: Operation): string[] {
  const documented = responses
    .filter(({ isSuccess }) => isSuccess)
    .map(({ status, contents }) => [status, contents.map(({ mediaType }) => mediaType)] as const)
  const statuses = documented.map(([status]) => status).join(' or ')
  return [
    `const documented = ${JSON.stringify(Object.fromEntries(documented))}`,
    `pm.test('status is ${statuses}', () => pm.expect(documented).to.have.property(String(pm.response.code)))`,
    `pm.test('content type is as documented', () => {`,
    `  const mediaTypes = documented[pm.response.code] ?? []`,
    `  if (mediaTypes.length > 0) pm.expect(mediaTypes).to.include((pm.response.headers.get('Content-Type') ?? '').split(';')[0])`,
    `})`,
  ]
}
