import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { formatPointer } from './json-pointer.ts'
import type { Schema } from './schema.ts'
import type { Spec } from './spec.ts'

/**
 * Tells what is wrong with a value by a schema, one line each ("/data/0/id must be string"); none when it is valid.
 * @throws Error when the schema is of another spec.
 */
export type Validator = (schema: Schema, value: unknown) => string[]

/** A validator for the schemas of a spec, formats included. Each schema is compiled once, when it is first used. */
export function validatorFor(spec: Pick<Spec, 'document'>): Validator {
  const misfits = misfitFinderFor(spec)
  return (schema, value) => misfits(schema, value).map(describe)
}

/** As {@link Validator}, with Ajv's own errors: keyword, parameters and the schema that each comes from. */
export type MisfitFinder = (schema: Schema, value: unknown) => ErrorObject[]

/** What {@link validatorFor} is made of, for those who do more with an error than print it. */
export function misfitFinderFor({ document }: Pick<Spec, 'document'>): MisfitFinder {
  // Not strict: OpenAPI's own keywords and our extensions are unknown to JSON Schema, and the linter knows them better. A format
  // that Ajv does not know would then be passed over with a warning, so that counts as an error.
  const logger = { log, warn: refuse, error: refuse }
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true, verbose: true, logger })
  formats.default(ajv)
  ajv.addSchema(document, 'spec')
  const compiled = new Map<Schema, ValidateFunction>()

  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.getSchema(`spec#${fragmentOf(schema)}`)
    if (!validate) throw new Error(`The schema at ${formatPointer(schema.pointer)} is of another spec.`)
    compiled.set(schema, validate)
    return validate(value) ? [] : (validate.errors ?? [])
  }
}

/** Where a schema stands, as the fragment of a URI: references in it are found from there. */
function fragmentOf({ pointer }: Schema): string {
  return pointer.map((segment) => `/${encodeURIComponent(formatPointer([segment]).slice(1))}`).join('')
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const detail = params['additionalProperty'] ?? params['allowedValues'] ?? params['unevaluatedProperty']
  return [instancePath || 'the value', message, ...(detail === undefined ? [] : [JSON.stringify(detail)])].join(' ')
}

function log(): void {}

function refuse(...message: unknown[]): never {
  throw new Error(message.join(' '))
}
