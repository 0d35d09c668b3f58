/** What the generated code of the client packages is built on; not for users. */
export { createClient } from './create-client.ts'
export { apiErrorClass } from './errors.ts'
export type { Platform, Route, Routes } from './platform.ts'
