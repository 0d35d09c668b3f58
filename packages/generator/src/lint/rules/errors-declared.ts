import {
  componentName,
  errorCodes,
  type ErrorShape,
  type Operation,
  type Response,
  valueAt,
} from '@agent-clients/specs'
import { documentRule, pathOfResponse, type Subject, within } from '../document-rule.ts'

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
 * Clients type `error.body` by status and the mock answers with these bodies: each operation declares the errors that can happen
 * to it, and each has an example in the platform's own shape, with its parts where `x-error` says they are.
 */
export const errorsDeclared = documentRule((subject) => {
  for (const operation of subject.operations) {
    const declared = new Set(operation.responses.map(({ status }) => status))
    for (const [status, reason] of expected(operation)) {
      if (!declared.has(status))
        subject.report(within(operation, 'responses'), `"${operation.id}" has to declare ${status}: ${reason}.`)
    }
    for (const response of operation.responses.filter(({ status }) => /^[45]/.test(status))) {
      checkReference(subject, operation, response)
      checkExamples(subject, operation, response)
    }
  }
})

function expected({ parameters, body }: Operation): [status: string, reason: string][] {
  const has = (place: string) => parameters.some((parameter) => parameter.in === place)
  return [
    ['401', 'every call needs a key'],
    ['429', 'every call can be one too many'],
    ...(body || has('query') ? [['400', 'its query or body can be wrong'] as [string, string]] : []),
    ...(has('path') ? [['404', 'what its path names can be missing'] as [string, string]] : []),
  ]
}

function checkReference({ report }: Subject, operation: Operation, { status }: Response): void {
  const name = componentName(operation.object.responses[status])
  const expectedName = components[status]
  if (name !== undefined && (expectedName === undefined || name === expectedName)) return
  report(
    within(operation, 'responses', status),
    `${status} has to be a $ref to #/components/responses/${expectedName ?? '…'}.`,
  )
}

function checkExamples({ document, report }: Subject, operation: Operation, { status, contents }: Response): void {
  const path = pathOfResponse(operation, status)
  const json = contents.find(({ mediaType }) => mediaType.includes('json'))
  if (!json || json.examples.length === 0) {
    report(path, `${status} needs a JSON body with an example named by its case.`)
    return
  }
  if (componentName(json.schema) !== 'ErrorBody')
    report(path, `The schema of the ${status} body has to be a $ref to ErrorBody.`)
  const shape = document['x-error']
  for (const { name, value } of json.examples) {
    for (const problem of misfits(shape, status, value)) report(path, `Example "${name}" of ${status}: ${problem}.`)
  }
  const code = errorCodes(shape)[status]
  if (code === undefined || json.examples.some(({ value }) => valueAt(value, shape.code ?? '') === code)) return
  report(path, `No example of ${status} has the code ${code}, which x-error.codes names for it.`)
}

function misfits(shape: ErrorShape, status: string, body: unknown): string[] {
  const printed = shape.status === undefined ? undefined : valueAt(body, shape.status)
  return [
    ...(typeof valueAt(body, shape.message) === 'string'
      ? []
      : [`x-error.message (${shape.message}) leads to no string`]),
    ...(printed === undefined || String(printed) === status
      ? []
      : [`the status in its body is ${JSON.stringify(printed)}`]),
  ]
}
