import { environmentVariable } from './environment.ts'
import type { Platform } from '../platform/platform.ts'

/**
 * Where a client's requests go, without a trailing slash: the option, the environment variable, or the spec's first server
 * with its variables filled in from options of the same name.
 * @throws TypeError for what is not an http(s) URL, and for a variable's value that the spec does not list
 */
export function baseUrl(platform: Platform, options: Readonly<Record<string, unknown>>): string {
  const chosen = options['baseUrl'] ?? environmentVariable(`${platform.env}_BASE_URL`) ?? fillIn(platform, options)
  const url = typeof chosen === 'string' && URL.canParse(chosen) ? new URL(chosen) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password) {
    throw new TypeError(
      `The baseUrl of ${platform.name} is not an http(s) URL without credentials, query and fragment.`,
    )
  }
  return url.href.replace(/\/+$/, '')
}

function fillIn(platform: Platform, options: Readonly<Record<string, unknown>>): string {
  return platform.baseUrl.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const variable = platform.variables?.[name]
    const value = options[name] ?? variable?.default
    // A value that is not listed must not lead to another host or path: `evil.test/#`.
    const values = variable?.values
    if (typeof value !== 'string' || !(values ? values.includes(value) : /^[\w-]+(\.[\w-]+)*$/.test(value))) {
      throw new TypeError(
        `The ${name} option of ${platform.name} must be ${values ? `one of ${values.join(', ')}` : 'a host name'}.`,
      )
    }
    return value
  })
}
