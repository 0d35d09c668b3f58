/** What the generated code of the client packages is built on; not for users. */
export { createClient } from './client/create-client.ts'
export { apiErrorClass } from './errors/errors.ts'
export type { Platform, Route, Routes } from './platform/platform.ts'
