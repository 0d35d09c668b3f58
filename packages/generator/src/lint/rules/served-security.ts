import type { Operation, SecurityRequirement, SecurityScheme } from '@agent-clients/specs'
import { documentRule, type Subject, within } from '../document-rule.ts'

/** A client has one key and sends it with every call in one header: one scheme of a kind that says so, for the document and each operation. */
export const servedSecurity = documentRule((subject) => {
  const { document, operations, report } = subject
  for (const [name, scheme] of Object.entries(document.components.securitySchemes)) {
    const problem = schemeProblem(scheme)
    if (problem) report(['components', 'securitySchemes', name], `The security scheme "${name}" ${problem}.`)
  }
  const [used] = Object.keys(document.security?.[0] ?? {})
  checkRequirements(subject, document.security ?? [], ['security'], used)
  for (const operation of operations) {
    if (used !== undefined && operation.object.security) checkOperation(subject, operation, used)
  }
})

function checkOperation(subject: Subject, operation: Operation, used: string | undefined): void {
  checkRequirements(subject, operation.security, within(operation, 'security'), used)
}

function checkRequirements(
  { report }: Subject,
  requirements: SecurityRequirement[],
  path: Parameters<Subject['report']>[0],
  used: string | undefined,
): void {
  const [requirement, ...alternatives] = requirements
  const names = Object.keys(requirement ?? {})
  if (!requirement || requirements.some((one) => Object.keys(one).length === 0))
    report(path, 'A call without a credential is not served: clients always send their key. Name the scheme.')
  else if (alternatives.length > 0)
    report(path, `Alternative credentials are not served: clients send one. Leave one scheme, and describe the others.`)
  else if (names.length > 1)
    report(path, `${names.join(' and ')} together are not served: clients send one credential.`)
  else if (names[0] !== used)
    report(
      path,
      `"${names[0]}" is not served beside "${used}": clients send the credential of the document's own \`security\` with every call.`,
    )
}

function schemeProblem({ type, scheme, in: place }: SecurityScheme): string | undefined {
  const served = 'Served are http bearer and an apiKey in a header, with x-auth-prefix for a word before the key'
  if (type === 'apiKey')
    return place === 'header' ? undefined : `is a key in a ${place}, which is not served. ${served}`
  if (type === 'http' && scheme?.toLowerCase() === 'bearer') return undefined
  return `is ${type === 'http' ? `http ${scheme}` : type}, which is not served. ${served}`
}
