import type { Oas3Visitor, UserContext } from '@redocly/openapi-core'

/** An extension, with the OpenAPI object that it stands on and how to tell what is wrong with it. */
export interface Extension {
  key: string
  value: unknown
  /** Redocly's name of the object: Operation, Parameter, Schema, … */
  on: string
  complain: (message: string) => void
}

/** Visits every `x-…` key, also beside a `$ref`, and no key that is a name of the platform's (a header, a property). */
export function extensionVisitor(visit: (extension: Extension) => void): Oas3Visitor {
  const visitKeys = (node: unknown, { type, location, report }: UserContext) => {
    // Maps take no extensions: what their keys begin with is the platform's affair.
    if (type.extensionsPrefix === undefined || typeof node !== 'object' || node === null) return
    for (const [key, value] of Object.entries(node)) {
      if (!key.startsWith('x-')) continue
      const complain = (message: string) => report({ message, location: location.child(key).key() })
      visit({ key, value, on: type.name, complain })
    }
  }
  // Redocly's own SpecExtension visitor never gets to plain values: `struct` stops all later visitors there.
  return { any: visitKeys, ref: visitKeys }
}
