import newman, { type Execution } from 'newman'

/** Sends every request of a Postman collection, in order and without printing anything. A failed request is an execution, too. */
export function runCollection(collection: object, variables: Record<string, string>): Promise<Execution[]> {
  const envVar = Object.entries(variables).map(([key, value]) => ({ key, value }))
  return new Promise((resolve, reject) => {
    newman.run({ collection, envVar, reporters: [], timeoutRequest: 10_000 }, (error, summary) => {
      if (error) reject(error)
      else resolve(summary.run.executions)
    })
  })
}

/** What the collection's own tests found wrong with a response; that none ran is wrong, too. */
export function failedTests({ item, assertions = [] }: Execution): string[] {
  if (assertions.length === 0) return [`${item.name}: no test ran`]
  return assertions.flatMap(({ assertion, error }) => (error ? [`${item.name}: ${assertion}: ${error.message}`] : []))
}
