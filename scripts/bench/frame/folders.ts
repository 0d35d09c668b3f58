import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')
export const benchFolder = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
/** What the peers' generators write; not committed. */
export const outputFolder = `${benchFolder}/output`
