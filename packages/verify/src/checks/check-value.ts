import {
  formatPointer,
  parsePointer,
  type Schema,
  secretPaths,
  type Spec,
  valueAt,
} from '@agent-clients/generator/model'
import { misfitFinderFor } from '@agent-clients/generator/model/validate'
import type { ErrorObject } from 'ajv'
import type { RawFinding } from '../report/findings.ts'
import { describeChoice, describeKind, describeMasked, describeRule, describeValue } from '../report/wording.ts'
import { bestMisfits } from './best-misfits.ts'
import { type DescribedPlace, describedPlaces } from './described-places.ts'

/** What is said of a value; which part of which operation it belongs to is the caller's to add. */
export type ValueFinding = Required<Pick<RawFinding, 'pointer' | 'pattern' | 'rule' | 'expected' | 'seen'>>

export interface ValueVerdict {
  deviations: ValueFinding[]
  infos: ValueFinding[]
  /** The parts that the spec calls secret. */
  secrets: unknown[]
}

export type ValueCheck = (schema: Schema, value: unknown) => ValueVerdict

/** Holds values against the schemas of a spec: what is wrong, what is new, what is secret. */
export function valueCheckFor(spec: Pick<Spec, 'document'>): ValueCheck {
  const misfits = misfitFinderFor(spec)
  const secretive = new WeakMap<Schema, boolean>()
  const mayBeSecret = (schema: Schema) => {
    const known = secretive.get(schema) ?? secretPaths(schema).length > 0
    secretive.set(schema, known)
    return known
  }
  const fits = (schema: Schema, value: unknown) => misfits(schema, value).length === 0

  return (schema, value) => {
    const places = describedPlaces(fits, schema, value)
    const secrets = places.filter((place) => place.schema.isSecret)
    const find = finder(places, secrets)
    const mayBeSecretAt = new Set(places.filter((place) => mayBeSecret(place.schema)).map(({ pointer }) => pointer))
    const deviations = withoutConsequences(bestMisfits(misfits, schema, value)).map((error) => {
      const pointer = pointerOf(error)
      const seen = valueAt(value, parsePointer(pointer))
      const isMasked = typeof seen !== 'object' && mayBeSecretAt.has(error.instancePath)
      return find(pointer, error.keyword, describeRule(error), seen, isMasked ? describeMasked : describeValue)
    })
    const undeclared = undeclaredFields(places).map(([pointer, seen]) =>
      // Only its kind: what nobody described may well be a secret.
      find(pointer, 'undeclared', 'no such field', seen, describeKind),
    )
    const unlisted = unlistedValues(places).map(({ pointer, value: seen, listed }) =>
      find(pointer, 'x-extensible-enum', describeChoice(listed), seen, describeValue),
    )
    return { deviations, infos: [...undeclared, ...unlisted], secrets: secrets.map((place) => place.value) }
  }
}

type Find = (
  pointer: string,
  rule: string,
  expected: string,
  seen: unknown,
  describe: (value: unknown) => string,
) => ValueFinding

/** Makes findings of which none tells anything of what lies within a secret but that it does. */
function finder(places: DescribedPlace[], secrets: DescribedPlace[]): Find {
  const patterns = new Map(places.map(({ pointer, pattern }) => [pointer, pattern]))
  const secretPointers = new Set(secrets.map(({ pointer }) => pointer))
  return (at, rule, expected, seen, describe) => {
    const secret = secretPointers.size > 0 ? wayTo(at).find((step) => secretPointers.has(step)) : undefined
    const pointer = secret ?? at
    const words = secret === undefined ? describe(seen) : describeMasked(seen)
    return { pointer, pattern: patternOf(patterns, pointer), rule, expected, seen: words }
  }
}

/** A value of another type breaks further rules for that alone. */
function withoutConsequences(errors: ErrorObject[]): ErrorObject[] {
  const typeErrors = errors.filter(({ keyword }) => keyword === 'type')
  const ofOtherType = new Set(typeErrors.map(({ instancePath }) => instancePath))
  return errors.filter(({ keyword, instancePath }) => keyword === 'type' || !ofOtherType.has(instancePath))
}

/** Where something is missing, the place where it should be. */
function pointerOf({ instancePath, keyword, params }: ErrorObject): string {
  return keyword === 'required' ? `${instancePath}${formatPointer([String(params['missingProperty'])])}` : instancePath
}

/** `/a/b` → `''`, `/a`, `/a/b`. */
function wayTo(pointer: string): string[] {
  const segments = pointer.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}

/** That of the nearest place that has one, with the rest of the way as it is. */
function patternOf(patterns: Map<string, string>, pointer: string): string {
  const known = patterns.get(pointer)
  if (known !== undefined || pointer === '') return known ?? ''
  const cut = pointer.lastIndexOf('/')
  return patternOf(patterns, pointer.slice(0, cut)) + pointer.slice(cut)
}

/** Fields that no schema names, of objects that some schema describes by naming fields. A map's keys are not fields. */
function undeclaredFields(places: DescribedPlace[]): [pointer: string, value: unknown][] {
  const objects = new Map<string, { value: object; names: Set<string>; closed: boolean }>()
  for (const { schema, value, pointer } of places) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    const object = objects.get(pointer) ?? { value, names: new Set(), closed: true }
    for (const name of schema.properties.keys()) object.names.add(name)
    if (schema.additionalProperties !== undefined) object.closed = false
    objects.set(pointer, object)
  }
  return [...objects].flatMap(([pointer, { value, names, closed }]) =>
    closed && names.size > 0
      ? Object.entries(value)
          .filter(([name]) => !names.has(name))
          .map(([name, part]): [string, unknown] => [`${pointer}${formatPointer([name])}`, part])
      : [],
  )
}

/** Values of open sets that the spec does not list. */
function unlistedValues(places: DescribedPlace[]) {
  return places.flatMap(({ schema, value, pointer }) => {
    const listed = schema.own['x-extensible-enum']
    return listed && typeof value === 'string' && !listed.includes(value) ? [{ pointer, value, listed }] : []
  })
}
