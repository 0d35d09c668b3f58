import { coreNames } from './core-names.ts'

/** Types that are no values, so that `globalThis` does not know them: TypeScript's own, in which generated code is written. */
const typesOnly = `
  Array AsyncIterable Awaited Exclude Extract Iterable NonNullable Omit Parameters Partial Pick PromiseLike Readonly Record
  Required ReturnType`

/** Known to browser code, not to Node. */
const browser = 'Document Element FileList FileReader Image Location Node Notification Option Selection Text Window'

const taken = new Set([typesOnly, browser].flatMap((names) => names.trim().split(/\s+/)))

/** `AgentoClient`, `AgentoClientOptions`, `AgentsResource`: what the generator makes up names for. */
const generated = /(Client|ClientOptions|Resource)$/

/** Whether an exported type of this name would hide a global, or clash with something else that the client packages have. */
export function isReserved(name: string): boolean {
  return taken.has(name) || generated.test(name) || name in globalThis || coreNames().exports.has(name)
}

/** Options that clients are to have. */
const planned = new Set(['validate'])

/** Whether every client has or will have an option of this name. */
export function isClientOption(name: string): boolean {
  return planned.has(name) || coreNames().options.has(name)
}
