import { defined } from '../values/defined.ts'

/** Headers with their names in lower case, so that one replaces another of its name; undefined is as good as absent. */
export function lowerCaseNames<T>(headers: Readonly<Record<string, T>>): Record<string, Exclude<T, undefined>> {
  return Object.fromEntries(Object.entries(defined(headers)).map(([name, value]) => [name.toLowerCase(), value]))
}
