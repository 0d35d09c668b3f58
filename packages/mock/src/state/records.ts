import type { Fields } from './fields.ts'

/** What the mock keeps of one resource. */
export interface StoredRecord {
  /** Path of its collection, parameters filled in: `/agents/a1/rules`. */
  collection: string
  id: string
  /** To be changed by {@link Records.change} only, which counts what they take. */
  values: Fields
  bytes: number
}

const maxRecords = 10_000
const maxBytes = 64 * 1024 * 1024

/** What was created and what was set, in bounded memory: what was not asked for longest goes first, and what lies below it with it. */
export class Records {
  readonly #all = new Map<string, StoredRecord>()
  readonly #collections = new Map<string, Set<StoredRecord>>()
  #bytes = 0
  #count = 0

  list(collection: string): StoredRecord[] {
    return [...(this.#collections.get(collection) ?? [])]
  }

  has(collection: string, id: string): boolean {
    return this.#all.has(key(collection, id))
  }

  /** By its id, or by the field that the path's parameter is named after: `/skills/{skillId}` of a skill with `id` and `skillId`. */
  find(collection: string, parameter: string, id: string): StoredRecord | undefined {
    const found =
      this.#all.get(key(collection, id)) ??
      (parameter === 'id' ? undefined : this.#findByValue(collection, parameter, id))
    if (!found) return undefined
    // It is the newest now: what is added below it must not push it out.
    const own = key(found.collection, found.id)
    this.#all.delete(own)
    this.#all.set(own, found)
    return found
  }

  #findByValue(collection: string, parameter: string, id: string): StoredRecord | undefined {
    for (const record of this.#collections.get(collection) ?? [])
      if (String(record.values[parameter]) === id) return record
    return undefined
  }

  add(collection: string, id: string, values: Fields): StoredRecord {
    const before = this.#all.get(key(collection, id))
    if (before) this.#forget(before)
    const record = { collection, id, values, bytes: 0 }
    this.#all.set(key(collection, id), record)
    const siblings = this.#collections.get(collection) ?? new Set()
    this.#collections.set(collection, siblings.add(record))
    this.#measure(record)
    return record
  }

  change(record: StoredRecord, changes: Fields): void {
    record.values = { ...record.values, ...changes }
    this.#measure(record)
  }

  delete(record: StoredRecord): void {
    this.#forget(record)
    const below = `${key(record.collection, record.id)}/`
    for (const [collection, records] of this.#collections) {
      if (collection.startsWith(below)) for (const child of records) this.#forget(child)
    }
  }

  /** For ids that are numbers. */
  nextNumber(): number {
    return ++this.#count
  }

  clear(): void {
    this.#all.clear()
    this.#collections.clear()
    this.#bytes = 0
    this.#count = 0
  }

  #measure(record: StoredRecord): void {
    const bytes = JSON.stringify(record.values).length
    this.#bytes += bytes - record.bytes
    record.bytes = bytes
    while (this.#all.size > 1 && (this.#all.size > maxRecords || this.#bytes > maxBytes)) {
      const [oldest] = this.#all.values()
      if (!oldest) return
      this.delete(oldest)
    }
  }

  #forget(record: StoredRecord): void {
    if (!this.#all.delete(key(record.collection, record.id))) return
    this.#bytes -= record.bytes
    const siblings = this.#collections.get(record.collection)
    siblings?.delete(record)
    if (siblings?.size === 0) this.#collections.delete(record.collection)
  }
}

function key(collection: string, id: string): string {
  return `${collection}/${encodeURIComponent(id.toWellFormed())}`
}
