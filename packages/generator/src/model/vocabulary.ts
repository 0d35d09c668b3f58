/** The values that members of extensions may have: types and lint rules are read from these lists. */

export const platformStates = ['live', 'documented', 'beta', 'discontinued', 'undocumented'] as const

/** Which responses have the rate limit's headers. */
export const rateLimitedResponses = ['all', '429', 'none'] as const

/** How a list's pages are asked for, and what has to be stated for each way. */
export const paginationStyles = {
  none: { does: 'arrives whole', needs: [] },
  offset: { does: 'counts rows', needs: ['parameter'] },
  page: { does: 'counts pages from 1', needs: ['parameter'] },
  cursor: { does: 'sends back an opaque value', needs: ['parameter', 'next'] },
  link: { does: "takes the value of `parameter` out of the next page's URL", needs: ['parameter', 'next'] },
} as const satisfies Record<string, { does: string; needs: readonly ('parameter' | 'next')[] }>

export type PaginationStyle = keyof typeof paginationStyles

/** What the data of an event is. */
export const eventDataKinds = ['json', 'text'] as const

/** How a property follows from another one, where it is not by its value: `bytes` is how many its text takes. */
export const derivations = ['bytes'] as const
