import type { Oas3Rule } from '@redocly/openapi-core'

const component = /^#\/components\/(schemas|parameters|headers|responses|requestBodies|examples)\/[\w.-]+$/

/** Members beside a schema's `$ref` that explain it; any other says more of the value, which types and methods would not know. */
const explaining = new Set(['$ref', 'summary', 'title', 'description', 'deprecated', 'default', 'example', 'examples'])

/** Types take their name from the component that a `$ref` names, so it has to name one, and one that stands in this file. */
export const servedReferences: Oas3Rule = () => ({
  ref(reference, { type, report, location }) {
    const target = reference.$ref
    if (!component.test(target)) {
      report({
        message: `"${target}" is not served: a $ref names a component of this file (#/components/schemas/Agent), and its type is named after that component; move the schema into components.`,
        location: location.child('$ref').key(),
      })
    }
    if (type.name !== 'Schema') return
    for (const key of Object.keys(reference).filter((name) => !explaining.has(name) && !name.startsWith('x-'))) {
      report({
        message: `"${key}" beside a $ref is not served: types are the component's. Write allOf with the $ref and a schema of its own.`,
        location: location.child(key).key(),
      })
    }
  },
})
