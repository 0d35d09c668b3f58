import { type OpenApiDocument, resolve, type Schema, valueAt } from '@agent-clients/specs'
import { misfitFinderFor } from '@agent-clients/specs/validate'
import type { ErrorObject } from 'ajv'
import { bestMisfits } from './best-misfits.ts'
import type { RawFinding } from './findings.ts'
import { inWords, kindInWords, ruleInWords } from './in-words.ts'
import { type Place, placesIn, pointerSegment } from './places-in.ts'

/** What is said of a value; which part of which operation it belongs to is the caller's to add. */
export type ValueFinding = Required<Pick<RawFinding, 'pointer' | 'pattern' | 'rule' | 'expected' | 'seen'>>

export interface ValueVerdict {
  deviations: ValueFinding[]
  infos: ValueFinding[]
  /** The parts that the spec calls secret. */
  secrets: unknown[]
}

export type ValueCheck = (schema: Schema, value: unknown) => ValueVerdict

/** Holds values against the schemas of a document: what is wrong, what is new, what is secret. */
export function valueCheckFor(document: OpenApiDocument): ValueCheck {
  const misfits = misfitFinderFor(document)
  const secretive = new WeakMap<Schema, boolean>()
  const mayBeSecret = (schema: Schema) => {
    const known = secretive.get(schema) ?? holdsSecret(document, schema)
    secretive.set(schema, known)
    return known
  }
  const fits = (schema: Schema, value: unknown) => misfits(schema, value).length === 0

  return (schema, value) => {
    const places = placesIn(document, fits, schema, value)
    const patterns = new Map(places.map(({ pointer, pattern }) => [pointer, pattern]))
    const secrets = places.filter((place) => place.schema['x-secret'])
    const secretPointers = new Set(secrets.map(({ pointer }) => pointer))
    const secretivePointers = new Set(places.filter(({ schema }) => mayBeSecret(schema)).map(({ pointer }) => pointer))
    /** Nothing is told of what lies within a secret but that it does. */
    const guarded = (pointer: string): { pointer: string; secret: boolean } => {
      const secret = secretPointers.size > 0 ? wayTo(pointer).find((step) => secretPointers.has(step)) : undefined
      return { pointer: secret ?? pointer, secret: secret !== undefined }
    }
    const finding = (at: string, rule: string, expected: string, words: (secret: boolean) => string): ValueFinding => {
      const { pointer, secret } = guarded(at)
      return { pointer, pattern: patternOf(patterns, pointer), rule, expected, seen: words(secret) }
    }

    const errors = bestMisfits(misfits, schema, value)
    // A value of another type breaks further rules for that alone.
    const ofOtherType = new Set(
      errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
    )
    const deviations = errors
      .filter(({ keyword, instancePath }) => keyword === 'type' || !ofOtherType.has(instancePath))
      .map((error) => {
        const seen = valueAt(value, pointerOf(error))
        const hidden = typeof seen !== 'object' && secretivePointers.has(error.instancePath)
        const words = (secret: boolean) => (secret || hidden ? masked(seen) : inWords(seen))
        return finding(pointerOf(error), error.keyword, ruleInWords(error), words)
      })
    const infos = [
      ...undeclaredFields(places).map(([pointer, part]) =>
        // Only its kind: what nobody described may well be a secret.
        finding(pointer, 'undeclared', 'no such field', (secret) => (secret ? masked(part) : kindInWords(part))),
      ),
      ...places.flatMap(({ schema: { 'x-extensible-enum': known }, value: part, pointer }) =>
        known && typeof part === 'string' && !known.includes(part)
          ? [
              finding(
                pointer,
                'x-extensible-enum',
                `one of ${known.map((word) => JSON.stringify(word)).join(', ')}`,
                (secret) => (secret ? masked(part) : inWords(part)),
              ),
            ]
          : [],
      ),
    ]
    return { deviations, infos, secrets: secrets.map((place) => place.value) }
  }
}

/** Where something is missing, the place where it should be. */
function pointerOf({ instancePath, keyword, params }: ErrorObject): string {
  return keyword === 'required' ? `${instancePath}/${pointerSegment(String(params['missingProperty']))}` : instancePath
}

/** `/a/b` → `''`, `/a`, `/a/b`. */
function wayTo(pointer: string): string[] {
  const segments = pointer.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}

function masked(value: unknown): string {
  return value === undefined ? 'nothing' : `*** (${kindInWords(value)})`
}

/** That of the nearest place that has one, with the rest of the way as it is. */
function patternOf(patterns: Map<string, string>, pointer: string): string {
  const known = patterns.get(pointer)
  if (known !== undefined || pointer === '') return known ?? ''
  const cut = pointer.lastIndexOf('/')
  return patternOf(patterns, pointer.slice(0, cut)) + pointer.slice(cut)
}

/** Fields that no schema names, of objects that some schema describes by naming fields. A map's keys are not fields. */
function undeclaredFields(places: Place[]): [pointer: string, value: unknown][] {
  const objects = new Map<string, { value: object; names: Set<string>; closed: boolean }>()
  for (const { schema, value, pointer } of places) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    const object = objects.get(pointer) ?? { value, names: new Set(), closed: true }
    for (const name of Object.keys(schema.properties ?? {})) object.names.add(name)
    if (schema.additionalProperties !== undefined) object.closed = false
    objects.set(pointer, object)
  }
  return [...objects].flatMap(([pointer, { value, names, closed }]) =>
    closed && names.size > 0
      ? Object.entries(value)
          .filter(([name]) => !names.has(name))
          .map(([name, part]): [string, unknown] => [`${pointer}/${pointerSegment(name)}`, part])
      : [],
  )
}

/** Whether a schema calls anything in it secret: a text in place of such an object may be that secret. */
function holdsSecret(document: OpenApiDocument, schema: Schema, visited = new Set<Schema>()): boolean {
  if (visited.has(schema)) return false
  visited.add(schema)
  const { $ref, properties = {}, items, additionalProperties, allOf = [], oneOf = [], anyOf = [] } = schema
  const parts = [
    ...($ref === undefined ? [] : [resolve<Schema>(document, { $ref })]),
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...allOf,
    ...oneOf,
    ...anyOf,
  ]
  return schema['x-secret'] === true || parts.some((part) => holdsSecret(document, part, visited))
}
