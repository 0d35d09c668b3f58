/** The values that members of extensions may have: types and lint rules are read from these lists. */

export const platformStates = ['live', 'documented', 'beta', 'discontinued', 'undocumented'] as const

/** Which responses have the rate limit's headers. */
export const rateLimitedResponses = ['all', '429', 'none'] as const

/** How a property follows from another one, where it is not by its value: `bytes` is how many its text takes. */
export const derivations = ['bytes'] as const
