import type { Oas3Rule } from '@redocly/openapi-core'
import { extensionVisitor } from '../extension-visitor.ts'
import { everywhere } from '../extensions.ts'

/** Members that OpenAPI reads beside a `$ref` that is not a schema's; whatever else stands there is lost. */
const readBesideReference = new Set(['$ref', 'summary', 'description'])

/**
 * `x-inferred` tells users why the spec says more than the documentation does. That takes a sentence; `true` or "guessed" tells
 * nothing. It also has to stand where it is read: beside a `$ref` that means on schemas only.
 */
export const inferredHasReason: Oas3Rule = () => [
  extensionVisitor(({ key, value, complain }) => {
    if (key !== everywhere || (typeof value === 'string' && value.length >= 20 && value.endsWith('.'))) return
    complain(`${everywhere} is a whole sentence that gives the reason and ends with a full stop.`)
  }),
  {
    ref(reference, { type, report, location }) {
      if (type.name === 'Schema' || type.name === 'PathItem') return
      for (const lost of Object.keys(reference).filter((key) => !readBesideReference.has(key))) {
        const message = `"${lost}" beside a $ref is not read by OpenAPI tools: put it on the component.`
        report({ message, location: location.child(lost).key() })
      }
    },
  },
]
