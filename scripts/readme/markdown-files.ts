import { globSync } from 'node:fs'

/** The Markdown files that users and contributors read, relative to the root. */
export function markdownFiles(root: string): string[] {
  return globSync(['*.md', 'docs/**/*.md', '{packages/*,scripts,specs}/README.md'], { cwd: root }).toSorted()
}
