import type { OperationRequest } from '../engine/engine.ts'
import { type Kept, listOf } from './kept.ts'
import { isObject, timeLike, type Values } from './shapes.ts'

/** A chat: the message and its answer become two more rows of the history, where that has rows with a role and a text. */
export function say(kept: Kept, { operation, body }: OperationRequest, collection: string): void {
  const { presenter, records, settings } = kept
  const history = listOf(kept, collection)
  const shape = history && presenter.shape(history)
  const text = ['content', 'text', 'message'].find((name) => shape?.properties.has(name))
  if (!shape || text === undefined || !shape.properties.has('role') || !isObject(body)) return
  const { required } = presenter.asked(operation)
  const texts = Object.entries(body).filter(([, value]) => typeof value === 'string')
  const [, said] = texts.find(([name]) => required.has(name)) ?? texts[0] ?? []
  const events = operation.success.contents[0]?.examples ?? []
  const answered = events.map(({ value }) => (isObject(value) && typeof value[text] === 'string' ? value[text] : ''))
  const times = Object.entries(shape.example).flatMap(([name, value]) => {
    const time = timeLike(value, settings.now())
    return time === undefined ? [] : [[name, time]]
  })
  const { sessionId, peerId } = body
  const context: Values = { ...(sessionId !== undefined && { sessionId }), ...(peerId !== undefined && { peerId }) }
  for (const [role, words] of [
    ['user', said],
    ['assistant', answered.join('')],
  ] as const) {
    records.add(collection, settings.newId(), { ...context, role, [text]: words, ...Object.fromEntries(times) })
  }
}
