import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The relative links of a Markdown file that lead to no file, or to no heading in it. */
export function brokenLinks(root: string, file: string): string[] {
  return withoutCode(readFileSync(join(root, file), 'utf8'))
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) =>
        /^[a-z]+:/i.test(link) || leadsSomewhere(root, file, link) ? [] : [`${file}:${index + 1} ${link}`],
      ),
    )
}

function leadsSomewhere(root: string, file: string, link: string): boolean {
  const [path = '', anchor] = decodeURIComponent(link).split('#')
  const target = path === '' ? join(root, file) : join(root, dirname(file), path)
  if (!existsSync(target)) return false
  return anchor === undefined || !target.endsWith('.md') || anchors(readFileSync(target, 'utf8')).includes(anchor)
}

/** The names that GitHub gives to headings. */
function anchors(markdown: string): string[] {
  return [...withoutCode(markdown, (code) => code).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Code blocks become empty lines, so that line numbers stay. */
function withoutCode(markdown: string, inline: (code: string) => string = () => '``'): string {
  return markdown
    .replaceAll(/^```[^]*?^```$/gm, (block) => block.replaceAll(/[^\n]/g, ''))
    .replaceAll(/`[^`\n]+`/g, inline)
}
