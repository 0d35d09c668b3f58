import { type Assignment, type Assignments, kindOf, type Operation, type Schema, type Spec } from '../../model/index.ts'
import { specRule } from '../common/spec-rule.ts'

type Complain = (extension: string, problem: string) => void

/**
 * What the mock's state is told of an operation has to be something that it can do: to set fields that there are to values that they
 * take, in collections that there are.
 */
export const effectsDescribed = specRule((spec, report) => {
  const properties = propertiesOf(spec)
  for (const operation of spec.operations) {
    const complain: Complain = (extension, problem) =>
      report([...operation.pointer, extension], `${extension}: ${problem}.`)
    const { collection, sets, adds } = operation.effects
    if (operation.method === 'GET' && sets.size > 0) complain('x-sets', 'a GET sets nothing')
    checkAssignments(operation, 'x-sets', sets, properties, complain)
    for (const row of adds) checkAssignments(operation, 'x-adds', row, properties, complain)
    if (collection !== undefined) checkCollection(spec, operation, complain)
    if (adds.length > 0 && !isListed(spec, operation)) complain('x-adds', 'no operation lists what it would add to')
    checkFilters(operation, (problem) => report([...operation.pointer, 'parameters'], `x-after: ${problem}.`))
  }
})

type PropertiesByName = ReadonlyMap<string, readonly Schema[]>

function propertiesOf({ schemas }: Spec): PropertiesByName {
  const all = [...schemas.values()].flatMap(({ allProperties }) => [...allProperties])
  return new Map(
    Object.entries(Object.groupBy(all, ([name]) => name)).map(([name, found = []]) => [
      name,
      found.map(([, schema]) => schema),
    ]),
  )
}

function checkAssignments(
  { requestBody, success }: Operation,
  extension: string,
  assignments: Assignments,
  properties: PropertiesByName,
  complain: Complain,
): void {
  for (const [field, assignment] of assignments) {
    const named = properties.get(field)
    const content = assignment.kind === 'request' ? requestBody?.contents[0] : success.contents[0]
    if (!named) complain(extension, `no schema has a property "${field}"`)
    else if (!named.some((schema) => takes(schema, assignment)))
      complain(extension, `the value given for "${field}" is not one that its schema allows`)
    if ('pointer' in assignment && !content?.schema?.at(assignment.pointer))
      complain(extension, `"${field}" refers to a field that the ${assignment.kind} does not have`)
  }
}

/** Whether a property may be set so. */
function takes({ kinds, values }: Schema, assignment: Assignment): boolean {
  if (assignment.kind === 'now') return kinds.has('string') || kinds.has('any')
  if (assignment.kind !== 'constant') return true
  const { value } = assignment
  // An expression that there is not is read as a constant.
  if (typeof value === 'string' && value.startsWith('$')) return false
  if (values) return values.includes(value)
  return kinds.has('any') || kinds.has(kindOf(value)) || (Number.isInteger(value) && kinds.has('integer'))
}

function checkCollection({ operations }: Spec, { method, effects }: Operation, complain: Complain): void {
  if (method !== 'POST') complain('x-collection', 'only a POST creates')
  if (!operations.some(({ path }) => path === effects.collection))
    complain('x-collection', `no operation has the path "${effects.collection}"`)
}

function isListed({ operations }: Spec, { path, effects }: Operation): boolean {
  return operations.some((one) => one.list && one.path === (effects.collection ?? path))
}

function checkFilters({ parameters, list }: Operation, complain: (problem: string) => void): void {
  for (const { name, in: place, after, schema } of parameters) {
    if (after === undefined) continue
    if (!list || place !== 'query') complain(`"${name}" is no query parameter of a list`)
    else if (!list.item?.allProperties.has(after)) complain(`the rows have no "${after}"`)
    else if (schema.keywords.format !== 'date-time') complain(`"${name}" is no date-time`)
  }
}
