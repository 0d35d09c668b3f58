import type { Oas3Rule } from '@redocly/openapi-core'
import { extensionVisitor } from '../common/extension-visitor.ts'
import { everywhere } from '../common/extensions.ts'

/** What only a reason about an example's values says. */
const aboutExample = /\bmade up\b|\bimitat|\bexamples? (is|are) (invented|composed|assumed|guessed)\b/i

/** Members that OpenAPI reads beside a `$ref` that is not a schema's; whatever else stands there is lost. */
const readBesideReference = new Set(['$ref', 'summary', 'description'])

/**
 * `x-inferred` tells users why the spec says more than the documentation does. That takes a sentence; `true` or "guessed" tells
 * nothing. It also has to stand where it is read: beside a `$ref` that means on schemas only. And it stands on what it speaks of:
 * a documented parameter does not become an inference because its example is one. An operation that is inferred as a whole speaks for
 * its examples, too.
 */
export const inferredHasReason: Oas3Rule = () => [
  extensionVisitor(({ key, value, on, complain }) => {
    if (key !== everywhere) return
    if (typeof value !== 'string' || value.length < 20 || !value.endsWith('.')) {
      complain(`${everywhere} is a whole sentence that gives the reason and ends with a full stop.`)
    } else if (on !== 'Example' && on !== 'Operation' && aboutExample.test(value)) {
      complain(`This reason is about an example: ${everywhere} stands on the example itself, in named \`examples\`.`)
    }
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
