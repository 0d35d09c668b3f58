export { literal } from './literal.ts'
export { camelCase, platformNames, propertyKey } from './names.ts'
