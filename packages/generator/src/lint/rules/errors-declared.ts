import { type ErrorBody, formatPointer, type Operation, type Response, type Spec, valueAt } from '../../model/index.ts'
import { type Report, specRule } from '../common/spec-rule.ts'

/** The component that an error status refers to; a platform's rarer ones have a name of its choice. */
const components: Record<string, string> = {
  '400': 'BadRequest',
  '401': 'Unauthorized',
  '403': 'Forbidden',
  '404': 'NotFound',
  '409': 'Conflict',
  '429': 'TooManyRequests',
  '500': 'InternalServerError',
}

/**
 * Clients type `error.body` by status and the mock sends these bodies: each operation declares the errors that can happen to it,
 * and each has an example in the platform's own shape, with its parts where `x-error` says they are.
 */
export const errorsDeclared = specRule((spec, report) => {
  for (const operation of spec.operations) {
    const declared = new Set(operation.responses.map(({ status }) => status))
    for (const [status, reason] of expected(operation)) {
      if (!declared.has(status))
        report([...operation.pointer, 'responses'], `"${operation.id}" has to declare ${status}: ${reason}.`)
    }
    for (const response of operation.errors.filter(({ status }) => /^[45]/.test(status))) {
      checkReference(report, operation, response)
      checkExamples(spec, report, response)
    }
  }
})

function expected({ pathParameters, queryParameters, requestBody }: Operation): [status: string, reason: string][] {
  const isFilledIn = requestBody !== undefined || queryParameters.length > 0
  return [
    ['401', 'every call needs a key'],
    ['429', 'every call can be one too many'],
    ...(isFilledIn ? [['400', 'its query or body can be wrong'] as [string, string]] : []),
    ...(pathParameters.length > 0 ? [['404', 'what its path names can be missing'] as [string, string]] : []),
  ]
}

function checkReference(report: Report, { pointer }: Operation, { status, component }: Response): void {
  const name = components[status]
  if (component !== undefined && (name === undefined || component === name)) return
  report([...pointer, 'responses', status], `${status} has to be a $ref to #/components/responses/${name ?? '…'}.`)
}

function checkExamples({ errorBody }: Spec, report: Report, { pointer, status, json }: Response): void {
  if (!json || json.examples.length === 0) {
    report(pointer, `${status} needs a JSON body with an example named by its case.`)
    return
  }
  if (json.schema?.name !== 'ErrorBody')
    report(pointer, `The schema of the ${status} body has to be a $ref to ErrorBody.`)
  for (const { name, value } of json.examples) {
    for (const problem of misfits(errorBody, status, value))
      report(pointer, `Example "${name}" of ${status}: ${problem}.`)
  }
  const code = errorBody.codes.get(status)
  if (code === undefined || json.examples.some(({ value }) => valueAt(value, errorBody.code ?? []) === code)) return
  report(pointer, `No example of ${status} has the code ${code}, which x-error.codes names for it.`)
}

function misfits(shape: ErrorBody, status: string, body: unknown): string[] {
  const printed = shape.status === undefined ? undefined : valueAt(body, shape.status)
  return [
    ...(typeof valueAt(body, shape.message) === 'string'
      ? []
      : [`x-error.message (${formatPointer(shape.message)}) leads to no string`]),
    ...(printed === undefined || String(printed) === status
      ? []
      : [`the status in its body is ${JSON.stringify(printed)}`]),
  ]
}
