import { specRule } from '../common/spec-rule.ts'

export const dotted = /^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)+$/

/**
 * `http` is the client's own door to openapi-fetch; `await` takes an object with a `then` for a promise, and JSON.stringify calls
 * `toJSON`. Every object has the others.
 */
const taken = new Set(['http', 'then', 'toJSON', ...Object.getOwnPropertyNames(Object.prototype)])

/**
 * An operationId is the method's path in the client, so it has to be one that JavaScript can spell: `agents.rules.set`.
 * A name cannot be a method and hold methods at once, and each first name has one
 * tag of its own, so that references group operations as the client does.
 */
export const operationIdDotted = specRule(({ operations }, report) => {
  for (const [index, operation] of operations.entries()) {
    const { id, names, tag } = operation
    const complain = (message: string) => report([...operation.pointer, 'operationId'], message)
    if (!dotted.test(id)) {
      complain(
        `operationId "${id}" is not a method's path like "agents.rules.set" (camelCase names, at least two, joined by dots).`,
      )
      continue
    }
    const reserved = names.find((name) => taken.has(name))
    if (reserved) complain(`operationId "${id}" cannot use the name "${reserved}": the client needs it for itself.`)
    const inside = operations.find((other) => other.id.startsWith(`${id}.`))
    if (inside)
      complain(`operationId "${id}" cannot be a method, since "${inside.id}" makes it an object with methods.`)
    const earlier = operations.slice(0, index).find((other) => (other.names[0] === names[0]) !== (other.tag === tag))
    if (earlier) complain(`"${id}" (tag ${tag}) and "${earlier.id}" (tag ${earlier.tag}): one tag for one first name.`)
  }
})
