import type { SectionOptions } from '../../frame/section.ts'
import type { Table } from '../../frame/table.ts'
import { mockContenders } from './contenders.ts'
import { requestTables } from './requests.ts'
import { startTable } from './starts.ts'
import { streamTable } from './streams.ts'

export const title = 'Mock server'

const notes = [
  'Each serves Agento’s spec in a process of its own, as quiet as it can be told to be: ours and `prism mock`, Steady and Mockoon by their commands, Scalar and openapi-backend by the few lines of their documentation. All but Mockoon validate the request, and none validates its response. The CPU time is that of the server and of what it starts.',
]

export async function measure(options: SectionOptions): Promise<Table[]> {
  const contenders = mockContenders(options.against, options.only)
  const tables = await requestTables(contenders, options)
  tables[0]?.notes.push(...notes)
  return [...tables, await streamTable(contenders, options), await startTable(contenders, options)]
}
