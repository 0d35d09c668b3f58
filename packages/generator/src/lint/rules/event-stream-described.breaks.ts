import type { Break } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { talk } = places
const stream = [...talk, 'x-event-stream']
const examples = [...talk, 'responses', '200', 'content', 'text/event-stream', 'examples']

export const breaks: Break[] = [
  [
    'a stream that nothing describes',
    [[stream]],
    '"robots.talk" responds with text/event-stream and needs x-event-stream',
  ],
  [
    'a description of no stream',
    [[[...places.file, 'x-event-stream'], { data: 'json', events: ['message'] }]],
    '"files.get" has no text/event-stream response',
  ],
  [
    'an event that is not listed',
    [[[...examples, 'word', 'x-event'], { event: 'greeting' }]],
    'a "greeting" event, which x-event-stream.events does not list',
  ],
  [
    'an error that would be an event',
    [
      [
        [...stream, 'events'],
        ['message', 'end', 'error'],
      ],
    ],
    'An "error" event ends every stream as an error',
  ],
  ['the unnamed event that is not listed', [[[...stream, 'events'], ['end']]], 'a "message" event'],
  [
    'data that is no text',
    [[[...stream, 'data'], 'text'], [[...stream, 'terminal', 'data']]],
    'has to be text (x-event-stream.data)',
  ],
  [
    'a last event of another name',
    [[[...examples, 'done', 'x-event', 'event'], 'message']],
    '"done" is the last, but not the event that ends',
  ],
  [
    'a last event with other data',
    [[[...examples, 'done', 'value', 'type'], 'word']],
    '"done" is the last, but not the event that ends',
  ],
  [
    'an event after the last',
    [[[...examples, 'word'], { value: { type: 'done' }, 'x-event': { event: 'end' } }]],
    '"word" ends the stream, but is not the last',
  ],
]
