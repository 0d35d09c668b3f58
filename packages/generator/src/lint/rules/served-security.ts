import type { Credential, SecurityRequirement } from '../../model/index.ts'
import { specRule } from '../common/spec-rule.ts'

/** A client has one key and sends it with every call in one header: one scheme of a kind that says so, for the document and each operation. */
export const servedSecurity = specRule(({ credentials, security, operations }, report) => {
  for (const credential of credentials.values()) {
    const problem = credentialProblem(credential)
    if (problem) report(credential.pointer, `The security scheme "${credential.scheme}" ${problem}.`)
  }
  const used = security[0]?.[0]?.credential
  const problem = requirementsProblem(security, used)
  if (problem) report(['security'], problem)
  for (const operation of operations) {
    // What is inherited has been looked at.
    if (!used || operation.security === security) continue
    const own = requirementsProblem(operation.security, used)
    if (own) report([...operation.pointer, 'security'], own)
  }
})

function requirementsProblem(
  requirements: readonly SecurityRequirement[],
  used: Credential | undefined,
): string | undefined {
  const [requirement, ...alternatives] = requirements
  if (!requirement || requirements.some((one) => one.length === 0))
    return 'A call without a credential is not served: clients always send their key. Name the scheme.'
  if (alternatives.length > 0)
    return 'Alternative credentials are not served: clients send one. Leave one scheme, and describe the others.'
  const names = requirement.map(({ credential }) => credential.scheme)
  if (names.length > 1) return `${names.join(' and ')} together are not served: clients send one credential.`
  if (names[0] === used?.scheme) return undefined
  return `"${names[0]}" is not served beside "${used?.scheme}": clients send the credential of the document's own \`security\` with every call.`
}

function credentialProblem({ type, isHttp, in: place }: Credential): string | undefined {
  const served = 'Served are http bearer and an apiKey in a header, with x-auth-prefix for a word before the key'
  if (type === 'apiKey')
    return place === 'header' ? undefined : `is a key in a ${place}, which is not served. ${served}`
  if (isHttp && type === 'bearer') return undefined
  return `is ${isHttp ? `http ${type}` : type}, which is not served. ${served}`
}
