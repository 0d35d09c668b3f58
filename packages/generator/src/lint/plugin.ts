import type { Plugin } from '@redocly/openapi-core'
import { fileURLToPath } from 'node:url'
import { refuseExceptions } from './common/refuse-exceptions.ts'
import { withExtensions } from './common/extensions.ts'
import { clientExtensions } from './rules/client-extensions.ts'
import { effectsDescribed } from './rules/effects-described.ts'
import { errorsDeclared } from './rules/errors-declared.ts'
import { eventStreamDescribed } from './rules/event-stream-described.ts'
import { evidenceLink } from './rules/evidence-link.ts'
import { inferredHasReason } from './rules/inferred-has-reason.ts'
import { namedSchemas } from './rules/named-schemas.ts'
import { openObjects } from './rules/open-objects.ts'
import { operationIdDotted } from './rules/operation-id-dotted.ts'
import { paginationDescribed } from './rules/pagination-described.ts'
import { rateLimitHeaders } from './rules/rate-limit-headers.ts'
import { servedBodies } from './rules/served-bodies.ts'
import { servedDocument } from './rules/served-document.ts'
import { servedNames } from './rules/served-names.ts'
import { servedParameters } from './rules/served-parameters.ts'
import { servedReferences } from './rules/served-references.ts'
import { servedResponses } from './rules/served-responses.ts'
import { servedSchemas } from './rules/served-schemas.ts'
import { servedSecurity } from './rules/served-security.ts'
import { successExample } from './rules/success-example.ts'

/**
 * The rules of docs/specs.md that Redocly has no rule for, loaded by redocly.yaml.
 * @throws Error where a file of exceptions stands beside it
 */
export default function plugin(): Plugin {
  refuseExceptions(fileURLToPath(new URL('../../../../', import.meta.url)))
  return {
    id: 'specs',
    typeExtension: { oas3: withExtensions },
    rules: {
      oas3: {
        'client-extensions': clientExtensions,
        'effects-described': effectsDescribed,
        'errors-declared': errorsDeclared,
        'event-stream-described': eventStreamDescribed,
        'evidence-link': evidenceLink,
        'inferred-has-reason': inferredHasReason,
        'named-schemas': namedSchemas,
        'open-objects': openObjects,
        'operation-id-dotted': operationIdDotted,
        'pagination-described': paginationDescribed,
        'rate-limit-headers': rateLimitHeaders,
        'served-bodies': servedBodies,
        'served-document': servedDocument,
        'served-names': servedNames,
        'served-parameters': servedParameters,
        'served-references': servedReferences,
        'served-responses': servedResponses,
        'served-schemas': servedSchemas,
        'served-security': servedSecurity,
        'success-example': successExample,
      },
    },
  }
}
