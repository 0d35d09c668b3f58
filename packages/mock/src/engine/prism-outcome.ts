import type { IPrismDiagnostic } from '@stoplight/prism-core'
import type { ProblemJsonError } from '@stoplight/prism-http'
import type { Violation } from '../exchange/violation.ts'

/** What Prism found wrong with a request. */
export function violationsOf(diagnostics: readonly IPrismDiagnostic[]): Violation[] {
  return withoutNoise(diagnostics.filter(isError).map(fromDiagnostic))
}

/** Where any of several properties would do, each of them is told as if it were required, and then that no alternative fits. */
function withoutNoise(violations: Violation[]): Violation[] {
  const place = ({ location }: Violation) => JSON.stringify(location)
  return violations.flatMap((violation) => {
    const same = violations.filter((other) => place(other) === place(violation))
    const choice = same.find(({ code }) => code === 'anyOf' || code === 'oneOf')
    const required = same.filter(({ code }) => code === 'required')
    if (!choice || required.length !== same.length - 1) return [violation]
    if (violation !== choice) return []
    const names = required.map(({ message }) => / must have required property ('.*')$/.exec(message)?.[1])
    const message = `${choice.message.replace(/ must match .*$/, '')} must have one of the properties ${names.join(', ')}`
    return [{ ...choice, message }]
  })
}

/** A problem without a list: nothing fits the Accept header, the example does not exist, the media type is not taken. */
export function problemViolation(problem: ProblemJsonError): Violation {
  const headers: Record<number, string> = { 404: 'prefer', 406: 'accept', 415: 'content-type' }
  const header = headers[problem.status]
  return {
    location: header ? ['header', header] : [],
    code: problem.name.split('#').at(-1) ?? '',
    message: problem.detail,
  }
}

/** 0 is the error of the language server's scale that Prism uses; warnings (a deprecated parameter) refuse nothing. */
function isError({ severity }: IPrismDiagnostic): boolean {
  return severity === 0
}

function fromDiagnostic({ path = ['body'], code = '', message }: IPrismDiagnostic): Violation {
  return { location: path, code: String(code), message }
}
