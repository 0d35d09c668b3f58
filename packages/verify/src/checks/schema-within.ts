import type { Schema } from '@agent-clients/generator/model'

/** What stands in a document, to the schema of the model that it is. Documents are kept by who made them, not by this. */
const known = new WeakMap<object, Schema>()
const walked = new WeakSet<Schema>()

/** The schema that a node of the document is, which is this schema or one that it consists of: Ajv tells of nodes only. */
export function schemaWithin(schema: Schema, node: object | undefined): Schema | undefined {
  if (node === undefined) return undefined
  if (!known.has(node)) remember(schema)
  return known.get(node)
}

function remember(root: Schema): void {
  if (walked.has(root.target)) return
  for (const schema of root.all) {
    walked.add(schema)
    known.set(schema.own, schema)
  }
}
