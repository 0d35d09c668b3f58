/**
 * Names that mean a credential whoever uses them, as words in lower case: `x-goog-api-key`, `OPENAI_API_KEY`, `userPassword`. The last
 * word says what a thing is: `accessToken` is a token, `tokenCount` is a count. The lists of packages (is-secret, the scrubbers of error
 * trackers) look for parts of words, and would hide `maxTokens`.
 */
const credential = new RegExp(
  [
    // Joined to other words, too: `authtoken`, `mypassword`.
    '((?<!(delete|remove)-)secrets?|password|passwd|passphrase|passcode|credentials?|authorization|cookies?|jwt|signature)$',
    // Where a list goes on, and where a text ends, is no secret.
    '(?<!(page|next|previous|prev|continuation|continue|sync|cursor|resume|max|min|stop|start|end|total|input|output)-?)token$',
    '(^|-)(auth|authentication|bearer|pass|pwd|pin|pat|otp|sig|hmac|dpop|dsn|pem|mnemonic|seed-?phrase)$',
    '(^|-)(api|auth|access|secret|client|private|session|security|encryption|signing|service|account|shared|master|admin|user|ssh|webhook|license|subscription|functions?)-?keys?$',
    '(^|-)(access|auth|api|bearer|refresh|id|session|security|user|service|personal)-?tokens$',
    '(^|-)(auth|authorization|verification|device|recovery|backup|mfa|otp)-?codes?$',
    '(^|-)(connection-string|database-url|code-verifier|client-assertion)$',
  ].join('|'),
)

/** In an address these are what was signed or handed over in a login, and in a body anything: an error has a `code`, a pair a `key`. */
const inQuery = /^(key|code|sign|assertion|ticket|sid)$/

const judged = new Map<string, boolean>()

/** Whether a header, field, cookie, query parameter or environment variable of this name holds a credential. */
export function isCredentialName(name: string): boolean {
  const before = judged.get(name)
  if (before !== undefined) return before
  const found = credential.test(words(name))
  // The same few names come with every request; what else comes is not to be kept.
  if (judged.size >= 1000) judged.clear()
  if (name.length <= 64) judged.set(name, found)
  return found
}

export function isCredentialQuery(name: string): boolean {
  return isCredentialName(name) || inQuery.test(words(name))
}

/** `x-goog-api-key`, `OPENAI_API_KEY`, `openaiAPIKey` → `…-api-key`; what only tells two of a kind apart is left out (`password2`, `tokenValue`). */
function words(name: string): string {
  return name
    .slice(-256)
    .replaceAll(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, (_, end = '', start = '', last = '') =>
      last === '' ? `${end}-${start}` : `${last}-`,
    )
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replace(
      /(-?\d+|-(value|text|plain|hash|hashed|raw|old|new|current|confirm|confirmation|repeat|again|b64|base64)|-)+$/,
      '',
    )
}
