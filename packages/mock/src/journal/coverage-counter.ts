import type { Operation, Spec } from '@agent-clients/generator/model'
import type { Coverage, OperationCoverage } from './coverage.ts'
import type { KeptRequest } from './shown-request.ts'

interface Counted {
  requests: number
  statuses: Set<string>
  examples: Set<string>
}

/** Counts what requests touch. Unlike the journal it forgets nothing: a test run is more than one test. */
export class CoverageCounter {
  readonly #counts = new Map<string, Counted>()
  readonly #specs: readonly Spec[]

  constructor(specs: readonly Spec[]) {
    this.#specs = specs
  }

  count({
    platform,
    operation,
    status,
    examples,
  }: Pick<KeptRequest, 'platform' | 'operation' | 'status' | 'examples'>): void {
    if (!platform || !operation) return
    const key = `${platform.name} ${operation.id}`
    const counted = this.#counts.get(key) ?? { requests: 0, statuses: new Set(), examples: new Set() }
    this.#counts.set(key, counted)
    counted.requests++
    counted.statuses.add(String(status))
    for (const name of examples) counted.examples.add(`${status} ${name}`)
  }

  report(): Coverage {
    return Object.fromEntries(
      this.#specs.map(({ name, operations }) => [
        name,
        operations.map((operation) => this.#operation(name, operation)),
      ]),
    )
  }

  #operation(platform: string, { id, responses }: Operation): OperationCoverage {
    const counted = this.#counts.get(`${platform} ${id}`)
    const statuses = responses.map(({ status }) => status)
    const examples = responses.flatMap(({ status, contents }) =>
      contents.flatMap((content) => content.examples.map((example) => `${status} ${example.name}`)),
    )
    return {
      operationId: id,
      requests: counted?.requests ?? 0,
      statuses: { touched: statuses.filter((status) => counted?.statuses.has(status)), declared: statuses },
      examples: { touched: examples.filter((example) => counted?.examples.has(example)), declared: examples },
    }
  }
}
