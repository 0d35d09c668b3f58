import { folderCircles } from './circles.ts'
import type { Package, SourceFile } from './read-packages.ts'

/** A row of `console.table`. */
export interface Figures {
  lines: number
  files: number
  'lines of tests': number
  'files of tests': number
  'lines generated': number
  'files generated': number
  'folder circles': number
}

/** How large a package is, in lines and files of TypeScript and JavaScript. */
export function figures(one: Package): Figures {
  const [source, tests, generated] = (['source', 'test', 'generated'] as const).map((kind) => {
    const files = one.files.filter((file: SourceFile) => file.kind === kind)
    return { lines: files.reduce((sum, { lines }) => sum + lines, 0), files: files.length }
  })
  return {
    lines: source?.lines ?? 0,
    files: source?.files ?? 0,
    'lines of tests': tests?.lines ?? 0,
    'files of tests': tests?.files ?? 0,
    'lines generated': generated?.lines ?? 0,
    'files generated': generated?.files ?? 0,
    'folder circles': folderCircles(one).length,
  }
}
