import type { Oas3Rule } from '@redocly/openapi-core'

/** Platforms add fields without notice: a schema that forbids them would turn a working response into a violation. */
export const openObjects: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    if (schema.additionalProperties !== false) return
    const message = 'Objects stay open: leave out additionalProperties: false.'
    report({ message, location: location.child('additionalProperties').key() })
  },
})
