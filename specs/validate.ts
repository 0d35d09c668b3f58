import { type ErrorObject, Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { OpenApiDocument, Schema } from './reader/index.ts'

/**
 * Answers what is wrong with a value by a schema, one line each ("/data/0/id must be string"); none when it is valid.
 * @throws Error when the schema is not a node of the document that the validator was made for.
 */
export type Validator = (schema: Schema, value: unknown) => string[]

/** A validator for the schemas of a spec, formats included. Each schema is compiled once, when it is first used. */
export function validatorFor(document: OpenApiDocument): Validator {
  const misfits = misfitFinderFor(document)
  return (schema, value) => misfits(schema, value).map(describe)
}

/** As {@link Validator}, with Ajv's own errors: keyword, parameters and the schema that each comes from. */
export type MisfitFinder = (schema: Schema, value: unknown) => ErrorObject[]

/** What {@link validatorFor} is made of, for those who do more with an error than print it. */
export function misfitFinderFor(document: OpenApiDocument): MisfitFinder {
  // Not strict: OpenAPI's own keywords and our extensions are unknown to JSON Schema, and the linter knows them better. A format
  // that Ajv does not know would then be passed over with a warning, so that counts as an error.
  const logger = { log, warn: refuse, error: refuse }
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true, verbose: true, logger })
  formats.default(ajv)
  ajv.addSchema(document, 'spec')
  const places = placesOf(document)

  return (schema, value) => {
    const place = places.get(schema)
    const validate = place === undefined ? undefined : ajv.getSchema(`spec#${place}`)
    if (!validate)
      throw new Error(
        'Only schemas that stand in the document can be validated against: pass the very node, not a copy.',
      )
    return validate(value) ? [] : (validate.errors ?? [])
  }
}

/** The URI fragment of every object in the document: references in a schema are found from where it stands. */
function placesOf(document: OpenApiDocument): Map<object, string> {
  const places = new Map<object, string>()
  const visit = (node: unknown, place: string) => {
    if (typeof node !== 'object' || node === null || places.has(node)) return
    places.set(node, place)
    for (const [key, child] of Object.entries(node)) {
      visit(child, `${place}/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    }
  }
  visit(document, '')
  return places
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const detail = params['additionalProperty'] ?? params['allowedValues'] ?? params['unevaluatedProperty']
  return [instancePath || 'the value', message, ...(detail === undefined ? [] : [JSON.stringify(detail)])].join(' ')
}

function log(): void {}

function refuse(...message: unknown[]): never {
  throw new Error(message.join(' '))
}
