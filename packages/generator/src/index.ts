export { generate } from './generate.ts'
export { type Method, methodOf } from './files/method.ts'
export {
  argumentName,
  camelCase,
  fieldsName,
  paramsName,
  pascalCase,
  platformNames,
  resourceName,
} from './typescript/names.ts'
