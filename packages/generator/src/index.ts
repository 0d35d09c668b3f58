export { generate } from './generate.ts'
export { mockTypes } from './files/mock-types.ts'
export { type Method, methodOf } from './files/method.ts'
export {
  argumentName,
  camelCase,
  pageName,
  paramsName,
  pascalCase,
  platformNames,
  resourceName,
} from './typescript/names.ts'
