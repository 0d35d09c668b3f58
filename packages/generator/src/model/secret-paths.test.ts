import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { DocumentReader } from './document-reader.ts'
import type { OpenApiDocument, SchemaObject } from './document.ts'
import { secretPaths } from './secret-paths.ts'

/** The paths in the component `Body` of these components. */
function pathsIn(schemas: string | Record<string, SchemaObject>): string[] {
  const document = {
    components: { schemas: typeof schemas === 'string' ? parse(schemas) : schemas },
  } as unknown as OpenApiDocument
  const body = new DocumentReader(document).schema({ $ref: '#/components/schemas/Body' }, [])
  return secretPaths(body).map((path) => path.join('.'))
}

test('a credential is found wherever names lead to it', () => {
  const paths = pathsIn(`
    Body:
      allOf:
        - { properties: { token: { type: string, x-secret: true }, name: { type: string } } }
        - { oneOf: [{ properties: { keys: { $ref: '#/components/schemas/Keys' } } }] }
      properties:
        other: { $ref: '#/components/schemas/Keys' }
        all: { $ref: '#/components/schemas/Secrets', description: All of it. }
        marked: { $ref: '#/components/schemas/Name', x-secret: true }
    Keys: { properties: { first: { type: string, x-secret: true }, id: { type: string } } }
    Secrets: { type: object, x-secret: true }
    Name: { type: string }`)
  expect(paths.toSorted()).toEqual(['all', 'keys.first', 'marked', 'other.first', 'token'])
})

test('what no name leads to counts as a whole', () => {
  const paths = pathsIn(`
    Body:
      properties:
        list: { type: array, items: { properties: { key: { type: string, x-secret: true } } } }
        tuple: { type: array, prefixItems: [{ type: string }, { type: string, x-secret: true }] }
        map: { type: object, additionalProperties: { $ref: '#/components/schemas/Key' } }
        plain: { type: array, items: { type: string } }
    Key: { type: string, x-secret: true }`)
  expect(paths.toSorted()).toEqual(['list', 'map', 'tuple'])
})

test('a property may be called like a keyword', () => {
  const paths = pathsIn(`
    Body:
      properties:
        items: { properties: { properties: { type: string, x-secret: true } } }
        allOf: { type: string }`)
  expect(paths).toEqual(['items.properties'])
})

test('below a schema that holds itself everything counts from its second level on', () => {
  const paths = pathsIn(`
    Body: { properties: { key: { type: string, x-secret: true }, next: { $ref: '#/components/schemas/Body' } } }`)
  expect(paths).toEqual(['key', 'next'])
})

test('schemas that hold each other count from the second of them on', () => {
  const paths = pathsIn(`
    Body: { properties: { owner: { $ref: '#/components/schemas/Owner' } } }
    Owner: { properties: { robot: { $ref: '#/components/schemas/Robot' }, key: { type: string, x-secret: true } } }
    Robot: { properties: { owner: { $ref: '#/components/schemas/Owner' }, pin: { type: string, x-secret: true } } }`)
  expect(paths).toEqual(['owner.robot', 'owner.key'])
})

test('many schemas that all hold each other are walked once', () => {
  const names = Array.from({ length: 200 }, (_, index) => `S${index}`)
  const all = Object.fromEntries(
    names.map((name): [string, SchemaObject] => [name, { $ref: `#/components/schemas/${name}` }]),
  )
  const schemas = Object.fromEntries(names.map((name): [string, SchemaObject] => [name, { properties: { ...all } }]))
  const started = performance.now()
  expect(pathsIn({ ...schemas, Body: { properties: { first } } })).toEqual([])
  const bearing = { ...schemas, S7: { properties: { ...all, key: { type: 'string', 'x-secret': true } } } }
  expect(pathsIn({ ...bearing, Body: { properties: { first } } })).toHaveLength(200)
  expect(performance.now() - started).toBeLessThan(5_000)
})

test('a schema that is used twice on each of many levels ends, too', () => {
  const next = (level: number): SchemaObject => ({ $ref: `#/components/schemas/S${level}` })
  const levels = Array.from({ length: 60 }, (_, level): [string, SchemaObject] => [
    `S${level}`,
    { properties: { left: next(level + 1), right: next(level + 1) } },
  ])
  const last: SchemaObject = { type: 'string', 'x-secret': true }
  expect(pathsIn({ Body: next(0), ...Object.fromEntries(levels), S60: last }).length).toBeLessThan(10_000)
})

const first: SchemaObject = { $ref: '#/components/schemas/S0' }

test('a mark on the way from one reference to the next counts as one at either end', () => {
  const paths = pathsIn(`
    Body: { properties: { key: { $ref: '#/components/schemas/Key' }, keys: { type: array, items: { $ref: '#/components/schemas/Key' } } } }
    Key: { $ref: '#/components/schemas/Text', x-secret: true }
    Text: { type: string }`)
  expect(paths).toEqual(['key', 'keys'])
})
