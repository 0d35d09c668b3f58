import { basename } from 'node:path'
import type { Oas3Rule } from '@redocly/openapi-core'
import { type Pointer, type Spec, specOf } from '../../model/index.ts'

/** Tells what is wrong, and where it stands in the document. */
export type Report = (pointer: Pointer, message: string) => void

/**
 * A Redocly rule over the whole spec, read as the generator and the mock read it: references followed, defaults filled in. Rules
 * about nodes that the model leaves out, or about where a key stands, are Redocly visitors instead.
 */
export function specRule(check: (spec: Spec, report: Report) => void): Oas3Rule {
  return () => ({
    Root: {
      leave(root, { report, location }) {
        try {
          // A component has many users, but is to be put right once.
          const reported = new Set<string>()
          check(specOfRoot(root, basename(location.source.absoluteRef, '.yaml')), (pointer, message) => {
            const problem = JSON.stringify([pointer, message])
            if (!reported.has(problem)) report({ message, location: location.child([...pointer]).key() })
            reported.add(problem)
          })
        } catch (error) {
          // A file that `struct` refuses can trip a rule: without this, the stack trace would hide what is wrong with the file.
          if (unreadable.has(root)) return
          unreadable.add(root)
          const reason = error instanceof Error ? error.message : String(error)
          report({
            message: `Could not be checked, solve the other problems first (${reason}).`,
            location: location.key(),
          })
        }
      },
    },
  })
}

/** One model for all rules that look at a document. */
const specs = new WeakMap<object, Spec>()

/** Documents of which a rule has told that they cannot be checked: the others would only repeat it. */
const unreadable = new WeakSet<object>()

function specOfRoot(root: object, name: string): Spec {
  const known = specs.get(root)
  if (known) return known
  const spec = specOf(name, root)
  // Redocly's `operation-operationId` tells of those that have none.
  const operations = spec.operations.filter(({ id }) => id !== '')
  // No copy, for which all that the model looks for only when asked would have to be found.
  const checked: Spec = Object.create(spec, { operations: { value: operations } })
  specs.set(root, checked)
  return checked
}
