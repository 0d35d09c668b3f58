import type { Operation, Spec } from '@agent-clients/generator/model'
import type { Coverage, OperationCoverage } from './coverage.ts'
import type { KeptRequest } from './shown-request.ts'

interface Counted {
  requests: number
  /** The names of the examples that were sent with each status. */
  examples: Map<number, Set<string>>
}

/** Counts what requests touch. Unlike the journal it forgets nothing: a test run is more than one test. */
export class CoverageCounter {
  readonly #counts = new Map<Operation, Counted>()
  readonly #specs: readonly Spec[]

  constructor(specs: readonly Spec[]) {
    this.#specs = specs
  }

  count({ operation, status, examples }: Pick<KeptRequest, 'operation' | 'status' | 'examples'>): void {
    if (!operation) return
    const counted = this.#counts.get(operation) ?? { requests: 0, examples: new Map() }
    this.#counts.set(operation, counted)
    counted.requests++
    const sent = counted.examples.get(status) ?? new Set()
    counted.examples.set(status, sent)
    for (const name of examples) sent.add(name)
  }

  report(): Coverage {
    return Object.fromEntries(
      this.#specs.map(({ name, operations }) => [name, operations.map((operation) => this.#operation(operation))]),
    )
  }

  #operation(operation: Operation): OperationCoverage {
    const { id, responses } = operation
    const { requests = 0, examples: sent } = this.#counts.get(operation) ?? {}
    const statuses = responses.map(({ status }) => status)
    const examples = responses.flatMap(({ status, contents }) =>
      contents.flatMap((content) => content.examples.map(({ name }) => ({ status, name }))),
    )
    const touched = examples.filter(({ status, name }) => sent?.get(Number(status))?.has(name))
    const inWords = ({ status, name }: { status: string; name: string }) => `${status} ${name}`
    return {
      operationId: id,
      requests,
      statuses: { touched: statuses.filter((status) => sent?.has(Number(status))), declared: statuses },
      examples: { touched: touched.map(inWords), declared: examples.map(inWords) },
    }
  }
}
