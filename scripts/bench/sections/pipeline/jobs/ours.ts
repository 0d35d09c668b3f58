// node ours.ts <document>…: what our generator does with documents, without lint; writes nothing.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { generate } from '@agent-clients/generator'
import { readSpec, specOf } from '@agent-clients/generator/model'

for (const file of process.argv.slice(2)) {
  const isJson = file.endsWith('.json')
  const spec = isJson ? specOf(basename(file, '.json'), JSON.parse(readFileSync(file, 'utf8'))) : readSpec(file).spec
  await generate(spec)
}
