import { checkHeader } from '../headers/check-headers.ts'
import { environmentVariable, isBrowser } from './environment.ts'
import type { ApiKey, ClientOptions } from '../options/options.ts'
import type { Platform } from '../platform/platform.ts'
import type { Credential } from '../send/send-options.ts'

/**
 * @throws TypeError when there is no key, when it cannot be a header value, or when it is a literal in a browser.
 *   The key is in none of the messages.
 */
export function credential(platform: Platform, options: ClientOptions): Credential {
  const key: ApiKey | undefined = options.apiKey ?? environmentVariable(`${platform.env}_API_KEY`)
  const { header, prefix } = platform.auth
  if (key === undefined || key === '') {
    throw new TypeError(
      `No API key for ${platform.name}: set the apiKey option or the ${platform.env}_API_KEY environment variable.`,
    )
  }
  if (typeof key === 'string') {
    if (isBrowser() && options.dangerouslyAllowBrowser !== true) {
      throw new TypeError(
        `A literal ${platform.name} API key in a browser is readable by every visitor. Call the API from your server, ` +
          'pass apiKey as a function that fetches a short-lived token, or set dangerouslyAllowBrowser: true.',
      )
    }
    checkKey(platform, key)
  } else if (typeof key !== 'function') {
    throw new TypeError(
      `The apiKey option of ${platform.name} is ${typeof key}; it takes a string or a function that returns one.`,
    )
  }
  const withKey = (current: string) => ({ key: current, header, value: prefix ? `${prefix} ${current}` : current })
  if (typeof key === 'string') {
    const kept = withKey(key)
    return () => kept
  }
  return async () => {
    const current = await key()
    checkKey(platform, current)
    return withKey(current)
  }
}

function checkKey(platform: Platform, key: unknown): asserts key is string {
  if (key === '' || key === undefined || key === null)
    throw new TypeError(`The apiKey function of ${platform.name} returned no key.`)
  const name = `${platform.auth.header} (the ${platform.name} API key)`
  // fetch would trim it, and the key that an error echoes would no longer be the one that is looked for.
  if (checkHeader(name, key).trim() !== key) throw new TypeError(`Header "${name}" begins or ends with white space.`)
}
