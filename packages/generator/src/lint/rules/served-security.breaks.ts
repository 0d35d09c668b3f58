import type { Break, Change } from '../fixture/broken-spec.ts'
import { places } from '../fixture/places.ts'

const { list } = places
const schemes = ['components', 'securitySchemes']
const token = [...schemes, 'token']
const other: Change = [[...schemes, 'other'], { type: 'http', scheme: 'bearer', description: 'Another key.' }]
const flows = {
  clientCredentials: {
    tokenUrl: 'https://robots.dev/token',
    scopes: { 'robots:read': 'Read.', 'robots:write': 'Write.' },
  },
}
const served = 'which is not served. Served are http bearer and an apiKey in a header'

export const breaks: Break[] = [
  ['OAuth 2.0', [[token, { type: 'oauth2', description: 'A login.', flows }]], `is oauth2, ${served}`],
  [
    'OpenID Connect',
    [[token, { type: 'openIdConnect', description: 'A login.', openIdConnectUrl: 'https://robots.dev/login' }]],
    `is openIdConnect, ${served}`,
  ],
  ['a password', [[token, { type: 'http', scheme: 'basic', description: 'A password.' }]], `is http basic, ${served}`],
  [
    'a key in a cookie',
    [[token, { type: 'apiKey', in: 'cookie', name: 'key', description: 'A cookie.' }]],
    `is a key in a cookie, ${served}`,
  ],
  [
    'a key in the query',
    [[token, { type: 'apiKey', in: 'query', name: 'key', description: 'A key.' }]],
    `is a key in a query, ${served}`,
  ],
  [
    'two credentials together',
    [other, [[...list, 'security'], [{ token: [], other: [] }]]],
    'token and other together are not served',
  ],
  [
    'one credential or another',
    [
      other,
      [
        [...list, 'security'],
        [{ token: [] }, { other: [] }],
      ],
    ],
    'Alternative credentials are not served',
  ],
  [
    'another credential for one operation',
    [other, [[...list, 'security'], [{ other: [] }]]],
    '"other" is not served beside "token"',
  ],
  ['no credential for one operation', [[[...list, 'security'], []]], 'A call without a credential is not served'],
  ['no credential at all', [[['security'], []]], 'A call without a credential is not served'],
  [
    'a credential that may be left out',
    [
      [
        [...list, 'security'],
        [{}, { token: [] }],
      ],
    ],
    'A call without a credential is not served',
  ],
]
