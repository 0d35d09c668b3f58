import { type Assignment, type Assignments, type Operation, valueAt } from '@agent-clients/generator/model'
import type { StateContext, StatefulRequest } from './context.ts'
import type { Fields } from './fields.ts'

/**
 * The fields that the spec says a request sets (`x-sets`, `x-adds`): `{ status: stopped, stoppedAt: $now }` makes
 * `{ status: 'stopped', stoppedAt: '2026-02-10T15:00:00.000Z' }`.
 * @param shownBy operations that show the resource, whose examples say how it writes a time
 */
export function assignedFields(
  { shapes, settings }: StateContext,
  request: StatefulRequest,
  assignments: Assignments,
  shownBy: readonly Operation[],
): Fields {
  const printed = (name: string) => shownBy.map((operation) => shapes.of(operation).example[name])
  return Object.fromEntries(
    [...assignments].map(([name, assignment]) => [
      name,
      assignment.kind === 'now' ? timeLike(printed(name), settings.now()) : assignedValue(assignment, request),
    ]),
  )
}

function assignedValue(assignment: Exclude<Assignment, { kind: 'now' }>, request: StatefulRequest): unknown {
  if (assignment.kind === 'constant') return assignment.value
  if (assignment.kind === 'request') return valueAt(request.fields, assignment.pointer)
  const { events, success } = request.operation
  if (!events) return valueAt(request.response.body, assignment.pointer)
  // What a stream says piece by piece is whole in the end.
  const data = success.contents[0]?.examples ?? []
  return data
    .map(({ value }) => valueAt(value, assignment.pointer))
    .filter((text) => typeof text === 'string')
    .join('')
}

/** `2026-01-15T10:30:00.000Z`, with or without fractions of a second as the examples have it. */
function timeLike(examples: unknown[], now: number): string {
  const time = new Date(now).toISOString()
  const example = examples.find((one) => typeof one === 'string' && one !== '')
  return typeof example !== 'string' || example.includes('.') ? time : time.replace(/\.\d+/, '')
}
