/** What requests touched of an operation, and what there is. */
export interface OperationCoverage {
  operationId: string
  /** Requests that reached it, refused ones included. */
  requests: number
  statuses: Covered
  /** Each as its status and its name: `404 agent_not_found`. */
  examples: Covered
}

export interface Covered {
  touched: string[]
  declared: string[]
}

/** Per platform, in the order of its spec. */
export type Coverage = Record<string, OperationCoverage[]>

/** Coverage as a table: a row of sums per platform and one per operation. */
export function formatCoverage(coverage: Coverage): string {
  const ratio = ({ touched, declared }: Covered) => `${touched.length}/${declared.length}`
  const sum = (operations: OperationCoverage[], part: 'statuses' | 'examples') =>
    ratio({
      touched: operations.flatMap((operation) => operation[part].touched),
      declared: operations.flatMap((operation) => operation[part].declared),
    })
  const rows = Object.entries(coverage).flatMap(([platform, operations]) => {
    const touched = operations.filter(({ requests }) => requests > 0)
    return [
      [
        platform,
        `${touched.length}/${operations.length}`,
        sum(operations, 'statuses'),
        sum(operations, 'examples'),
        '',
      ],
      ...operations.map((operation) => [
        `  ${operation.operationId}`,
        String(operation.requests),
        ratio(operation.statuses),
        ratio(operation.examples),
        operation.statuses.declared.filter((status) => !operation.statuses.touched.includes(status)).join(' '),
      ]),
    ]
  })
  const head = ['platform / operation', 'operations / requests', 'statuses', 'examples', 'statuses not seen']
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? title.length)),
  )
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), ...rows.map(line)].map((text) => `${text}\n`).join('')
}
