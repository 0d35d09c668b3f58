import { specRule } from '../common/spec-rule.ts'

/** Every operation links to the page of the platform's documentation that shows it: a reader can check each claim. */
export const evidenceLink = specRule(({ operations }, report) => {
  for (const { id, pointer, documentation } of operations) {
    if (documentation?.startsWith('https://') && URL.canParse(documentation)) continue
    report([...pointer, 'externalDocs'], `"${id}" needs externalDocs.url, an https link to the platform's page.`)
  }
})
