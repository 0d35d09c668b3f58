import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { specsFolder } from '@agent-clients/specs'
import { Ajv2020 } from 'ajv/dist/2020.js'

/** A JSON body that a platform's documentation prints, to the letter. */
export interface DocumentedBody {
  operationId: string
  in: 'request' | 'response' | 'event'
  /** Of a response, as the key that the spec declares it by. */
  status?: string
  /** The page that prints it, at the address where it was read. */
  source: string
  body: unknown
}

/** A value of a parameter or a header that the documentation prints. */
export interface DocumentedValue {
  in: 'parameter' | 'header'
  name: string
  source: string
  value: unknown
}

export interface Documented {
  bodies: DocumentedBody[]
  values: DocumentedValue[]
}

const ajv = new Ajv2020()
const text = { type: 'string' }
const source = { type: 'string', pattern: '^https://' }

const isBody = ajv.compile<DocumentedBody>({
  oneOf: [
    exactly({ operationId: text, in: { enum: ['request', 'event'] }, source, body: {} }),
    exactly({ operationId: text, in: { const: 'response' }, status: text, source, body: {} }),
  ],
})
const isValue = ajv.compile<DocumentedValue>(
  exactly({ in: { enum: ['parameter', 'header'] }, name: text, source, value: {} }),
)

function exactly(properties: object): object {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

/**
 * What `specs/documented/<platform>.json` holds.
 * @throws Error when there is no such file, or an entry has other members than those of {@link DocumentedBody} or {@link DocumentedValue}.
 */
export function readDocumented(platform: string): Documented {
  const file = join(specsFolder, 'documented', `${platform}.json`)
  if (!existsSync(file))
    throw new Error(`${file} is missing: it holds the bodies that the documentation prints ([] if none).`)
  const entries: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(entries)) throw new Error(`${file} has to be an array.`)
  const documented: Documented = { bodies: [], values: [] }
  for (const [index, entry] of entries.entries()) {
    if (isBody(entry)) documented.bodies.push(entry)
    else if (isValue(entry)) documented.values.push(entry)
    else {
      throw new Error(
        `${file}, entry ${index}: it needs operationId, in (request, response, event), source (https) and body, a response its status; or in (parameter, header), name, source and value; and nothing else.`,
      )
    }
  }
  return documented
}
