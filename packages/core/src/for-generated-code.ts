/** What the generated code of the client packages and the generator itself are built on; not for users. */
export { createClient } from './client/create-client.ts'
export { apiErrorClass } from './errors/errors.ts'
export { clientOptions, requestOptions } from './options/check-options.ts'
export { events } from './methods/events.ts'
export { pages } from './methods/pages.ts'
export type { Platform, Route, Routes } from './platform/platform.ts'
