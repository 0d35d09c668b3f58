// node serve-many.ts <spec.json> <port>: the mock of a spec that is none of ours.
import { readFileSync } from 'node:fs'
import { type OpenApiDocument, specOf } from '@agent-clients/generator/model'
import { compileSpec } from '../src/engine/compile-spec.ts'
import { serve } from '../src/server/serve.ts'

const [file = '', port] = process.argv.slice(2)
const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApiDocument
await serve([await compileSpec(specOf('many', document))], { port: Number(port) })
