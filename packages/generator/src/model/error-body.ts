import type { OpenApiDocument } from './document.ts'
import { type Pointer, parsePointer } from './json-pointer.ts'

/** Where an error body keeps its parts. */
export interface ErrorBody {
  message: Pointer
  code: Pointer | undefined
  status: Pointer | undefined
  /** The code that belongs to a status, where known. */
  codes: ReadonlyMap<string, string>
}

/** @throws Error for a document that does not say */
export function errorBodyOf({ 'x-error': error }: OpenApiDocument): ErrorBody {
  if (!error) throw new Error('The spec has no x-error.')
  const { message, code, status, codes = {} } = error
  return {
    message: parsePointer(message),
    code: code === undefined ? undefined : parsePointer(code),
    status: status === undefined ? undefined : parsePointer(status),
    codes: new Map(Object.entries(codes).map(([key, value]) => [key, typeof value === 'string' ? value : value.code])),
  }
}
