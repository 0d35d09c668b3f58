import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type CodeBlock, isTestFile, sourceOf } from './code-block.ts'

/** A project like a user's, with the blocks as its files and the workspace's packages, as built, in its node_modules. */
export interface BlocksFolder extends Disposable {
  path: string
  /** Path of each block's file. */
  files: ReadonlyMap<CodeBlock, string>
}

export function createBlocksFolder(root: string, blocks: CodeBlock[]): BlocksFolder {
  // Outside the workspace, and not below a node_modules: Node strips no types there.
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'code-blocks-')))
  for (const manifest of globSync('packages/*/package.json', { cwd: root })) {
    const { name }: { name: string } = JSON.parse(readFileSync(join(root, manifest), 'utf8'))
    link(join(root, dirname(manifest)), join(path, 'node_modules', name))
  }
  for (const name of ['vitest', '@types/node']) {
    link(join(root, 'scripts', 'node_modules', name), join(path, 'node_modules', name))
  }
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(
    join(path, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        erasableSyntaxOnly: true,
        module: 'nodenext',
        target: 'esnext',
        types: ['node'],
        noEmit: true,
      },
      include: ['*.ts'],
    }),
  )
  const files = new Map(blocks.map((block) => [block, join(path, fileName(block))]))
  for (const [block, file] of files) writeFileSync(file, sourceOf(block))
  return { path, files, [Symbol.dispose]: () => rmSync(path, { recursive: true }) }
}

function fileName(block: CodeBlock): string {
  return `${block.place.replaceAll(/\W+/g, '-')}${isTestFile(block) ? '.test' : ''}.ts`
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path)
}
