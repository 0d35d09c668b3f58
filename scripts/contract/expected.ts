import { formatPointer, type Operation, type Spec, valueAt } from '@agent-clients/generator/model'
import { expect } from 'vitest'
import type { ExampleBody } from './example-call.ts'
import type { Sent } from './recording-proxy.ts'

/** The header that carries the credential, as the spec's security scheme writes it. */
export function credentialHeader({ credential }: Spec, key: string): { name: string; value: string } {
  if (credential?.in !== 'header') throw new Error('The spec names no credential that a header carries.')
  const { name, prefix } = credential
  return { name: name.toLowerCase(), value: prefix ? `${prefix} ${key}` : key }
}

/** The body that the spec gives as first example for a status. */
export function exampleBody(operation: Operation, status: string): unknown {
  return operation.responses.find((response) => response.status === status)?.contents[0]?.examples[0]?.value
}

/** A pointer of the platform's error shape, followed into a body. */
export function errorPart({ errorBody }: Spec, part: 'message' | 'code', body: unknown): unknown {
  const pointer = errorBody[part]
  return pointer === undefined ? undefined : valueAt(body, pointer)
}

/** Expects the body that was sent to be the one of the call. */
export async function expectBody({ headers, body }: Sent, expected: ExampleBody | undefined): Promise<void> {
  const contentType = headers['content-type']
  if (!expected) {
    expect(body).toHaveLength(0)
    expect(contentType).toBeUndefined()
  } else if (expected.mediaType === 'application/json') {
    expect(contentType).toBe('application/json')
    expect(JSON.parse(body.toString())).toEqual(expected.value)
  } else {
    expect(contentType).toMatch(/^multipart\/form-data; ?boundary=/)
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType ?? '' } }).formData()
    const fields = [...form].map(async ([name, field]) => [
      name,
      typeof field === 'string' ? field : await field.text(),
    ])
    expect(await Promise.all(fields)).toEqual(expected.fields)
  }
}

/** The example of a 2xx as the client hands it out: without its envelope, as a page, or as events. */
export function expectedValue(operation: Operation): unknown {
  const [content] = operation.success.contents
  if (!content) return undefined
  if (operation.events) {
    return content.examples.map(({ value, event }) => ({
      data: value,
      event: event?.event ?? 'message',
      id: event?.id,
    }))
  }
  const body = content.examples[0]?.value
  if (operation.list) {
    const { items, single } = operation.list
    const rows = valueAt(body, items)
    const data = single && !Array.isArray(rows) ? [rows] : rows
    const [name] = items
    if (name === undefined) return expect.objectContaining({ data })
    const others = Object.entries(body as object).filter(([key]) => key !== name)
    return { ...Object.fromEntries(others), data }
  }
  if (operation.result.kind === 'bytes') return new TextEncoder().encode(String(body))
  const { pointer } = operation.result
  return formatPointer(pointer) === '/0' && !Array.isArray(body) ? body : valueAt(body, pointer)
}

/** An Accept header that asks for a media type first, or for anything. */
export function accepting(mediaType: string): RegExp {
  return new RegExp(`^(${mediaType}|\\*/\\*)(,|$)`)
}
