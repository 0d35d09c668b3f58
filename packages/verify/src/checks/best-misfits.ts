import type { Schema } from '@agent-clients/generator/model'
import type { MisfitFinder } from '@agent-clients/generator/model/validate'
import type { ErrorObject } from 'ajv'
import { schemaWithin } from './schema-within.ts'

/**
 * What is wrong with a value, without the noise of alternatives: of a `oneOf` or `anyOf` that nothing fits, only the errors of
 * the alternative that comes closest are told. Ajv lists those of all, and then that none fits.
 */
export function bestMisfits(misfits: MisfitFinder, schema: Schema, value: unknown): ErrorObject[] {
  const errors = [...misfits(schema, value)]
  /** The last one first. */
  const kept: ErrorObject[] = []
  // From the end, because an outer choice follows the inner ones that it consists of.
  for (let error = errors.pop(); error; error = errors.pop()) {
    const choice = alternativesOf(schema, error)
    if (!choice) {
      kept.push(error)
      continue
    }
    const alternatives = choice.map((alternative) => misfits(alternative, error.data))
    const failing = alternatives.slice(0, lastTried(error)).filter((list) => list.length > 0)
    errors.splice(errors.length - failing.reduce((sum, list) => sum + list.length, 0))
    const fitting = alternatives.some((list) => list.length === 0)
    const byDistance = choice
      .map((alternative) => bestMisfits(misfits, alternative, error.data))
      .toSorted((a, b) => distance(a) - distance(b))
    const [closest] = byDistance
    const kind = unknownKind(alternatives)
    const missing = missingOfEach(byDistance)
    if (kind) kept.push(below(error.instancePath, kind))
    else if (missing) kept.push({ ...error, params: { ...error.params, missing } })
    else if (fitting || !closest) kept.push(error)
    else for (const inner of closest.toReversed()) kept.push(below(error.instancePath, inner))
  }
  return kept.toReversed()
}

/** How far a value is from an alternative: another type is farther off than another mark (`type: done`), that than any detail. */
function distance(errors: ErrorObject[]): number {
  const isOtherType = errors.some(({ keyword, instancePath }) => keyword === 'type' && instancePath === '')
  return (isOtherType ? 1e9 : 0) + (errors.some(isOtherKind) ? 1e6 : 0) + errors.length
}

function isOtherKind({ keyword, instancePath }: ErrorObject): boolean {
  return keyword === 'const' && instancePath.split('/').length === 2
}

/** Where every alternative asks for another mark in the same place, the value is of a kind that none of them is. */
function unknownKind(alternatives: ErrorObject[][]): ErrorObject | undefined {
  const marks = alternatives.map((errors) => errors.find(isOtherKind))
  const [first] = marks
  if (!first || !marks.every((mark) => mark?.instancePath === first.instancePath)) return undefined
  return { ...first, keyword: 'enum', schema: marks.map((mark) => mark?.schema) }
}

/** Where alternatives lack nothing but fields, each another one, all of these are told: which of them is meant nobody knows. */
function missingOfEach(byDistance: ErrorObject[][]): string[] | undefined {
  const equals = byDistance.filter((errors) => distance(errors) === distance(byDistance[0] ?? []))
  if (!equals.flat().every(({ keyword, instancePath }) => keyword === 'required' && instancePath === ''))
    return undefined
  const names = equals.map((errors) =>
    errors.map(({ params }) => JSON.stringify(params['missingProperty'])).join(' and '),
  )
  const different = [...new Set(names)]
  return different.length > 1 ? different : undefined
}

/** The alternatives of which an error says that none fits, or too many do. */
function alternativesOf(schema: Schema, { keyword, parentSchema }: ErrorObject): readonly Schema[] | undefined {
  return keyword === 'oneOf' || keyword === 'anyOf' ? schemaWithin(schema, parentSchema)?.[keyword] : undefined
}

/** A `oneOf` stops at the second alternative that fits. */
function lastTried({ params }: ErrorObject): number | undefined {
  const passing: unknown = params['passingSchemas']
  return Array.isArray(passing) ? Number(passing[1]) : undefined
}

function below(pointer: string, error: ErrorObject): ErrorObject {
  return { ...error, instancePath: pointer + error.instancePath }
}
