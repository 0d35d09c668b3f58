/** What the compiler has to know about verify, from TypeScript 5.4 on. Compiled here, and by `packages.test.ts` in a user's place. */
import { type Finding, type FindingKind, StartError, startVerify, type VerifyReport } from '@agent-clients/verify'

export async function uses() {
  const told: [FindingKind, Finding][] = []
  const onFinding = (kind: FindingKind, finding: Finding) => void told.push([kind, finding])
  await using verify = await startVerify({ platform: 'agento', upstream: 'https://api.agento.host', onFinding })
  const report: VerifyReport = verify.report()
  return { url: verify.url, pointer: report.deviations[0]?.pointer, told }
}

export function reason(error: unknown): string | undefined {
  return error instanceof StartError ? error.message : undefined
}

export function mistakes() {
  // @ts-expect-error: against which server?
  void startVerify({ platform: 'agento' })
}
