import { documentRule, within } from '../document-rule.ts'

/** Every operation links to the page of the platform's documentation that shows it: a reader can check each claim. */
export const evidenceLink = documentRule(({ operations, report }) => {
  for (const operation of operations) {
    const url = operation.object.externalDocs?.url
    if (url === undefined || !url.startsWith('https://') || !URL.canParse(url)) {
      report(
        within(operation, 'externalDocs'),
        `"${operation.id}" needs externalDocs.url, an https link to the platform's page.`,
      )
    }
  }
})
