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

export function errorBodyOf({ 'x-error': { message, code, status, codes = {} } }: OpenApiDocument): ErrorBody {
  return {
    message: parsePointer(message),
    code: code === undefined ? undefined : parsePointer(code),
    status: status === undefined ? undefined : parsePointer(status),
    codes: new Map(Object.entries(codes).map(([key, value]) => [key, typeof value === 'string' ? value : value.code])),
  }
}
