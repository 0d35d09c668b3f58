import type { SectionOptions } from '../../frame/section.ts'
import type { Table } from '../../frame/table.ts'
import { building } from './building.ts'
import { generating } from './generating.ts'

export const title = 'Generating and building'

export async function measure(options: SectionOptions): Promise<Table[]> {
  return [...(await generating(options)), await building(options)]
}
