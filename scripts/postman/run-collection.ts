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
