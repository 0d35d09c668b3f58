/**
 * The parts of openapi-typescript that turn a document into types. Its main entry loads an old Redocly before it does anything, and
 * has it parse, lint and bundle the document again, which takes longer than the types themselves. Only the main entry has types.
 */
import type { GlobalContext, OpenAPI3 } from 'openapi-typescript'
import type ts from 'typescript'

export { astToString, resolveRef, scanDiscriminators } from 'openapi-typescript'

/** Redocly's configuration is in the context for those who bundle: nothing that makes types looks at it. */
export type Context = Omit<GlobalContext, 'redoc'>

export function transformSchema(document: OpenAPI3, context: Context): ts.Node[]
