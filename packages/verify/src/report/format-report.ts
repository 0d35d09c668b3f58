import { junitReport } from './junit-report.ts'
import { textReport } from './text-report.ts'
import type { VerifyReport } from './verify-report.ts'

export const reportFormats = ['text', 'json', 'junit'] as const
export type ReportFormat = (typeof reportFormats)[number]

export function formatReport(report: VerifyReport, format: ReportFormat): string {
  if (format === 'json') return `${JSON.stringify(report, undefined, 2)}\n`
  return format === 'junit' ? junitReport(report) : textReport(report)
}
