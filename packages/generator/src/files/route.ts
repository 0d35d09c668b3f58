import type { Route } from '@agent-clients/core/client'
import { type Events, type List, type Operation, pathTypesOf, secretPaths } from '../model/index.ts'

/** What the runtime has to know about an operation. Members that would only repeat a default are left out. */
export function routeOf(operation: Operation): Route {
  const { method, path, queryParameters, pathParameters, requestBody, result, list, events, idempotencyKey } = operation
  const query = queryParameters.map(({ name }) => name)
  const required = new Set([
    ...queryParameters.filter((parameter) => parameter.required).map(({ name }) => name),
    ...(requestBody?.requiredProperties ?? []),
  ])
  const pathTypes = pathParameters
    .map((parameter) => [parameter.name, pathTypesOf(parameter)] as const)
    .filter(([, types]) => types.join() !== 'string')
  const multiSegment = pathParameters.find(({ isMultiSegment }) => isMultiSegment)
  return {
    method,
    path,
    ...(multiSegment && { multiSegment: multiSegment.name }),
    ...(pathTypes.length > 0 && { pathTypes: Object.fromEntries(pathTypes) }),
    ...filled('query', query),
    ...filled(
      'queryAndBody',
      query.filter((name) => requestBody?.properties.has(name)),
    ),
    ...filled('required', [...required]),
    ...(requestBody && { body: requestBody.kind }),
    ...filled('secrets', secretPaths(requestBody?.contents[0]?.schema)),
    ...(result.kind !== 'json' && { result: result.kind }),
    ...(secretPaths(operation.success.contents[0]?.schema).length > 0 && { secretResponse: true }),
    ...(list || events ? {} : filled('envelope', result.pointer)),
    ...(idempotencyKey && { idempotency: idempotencyKey.name }),
    ...(list && { list: listRoute(list) }),
    ...(events && { events: eventsRoute(events) }),
  }
}

function listRoute({ style, items, parameter, next, more, total, single, item }: List): NonNullable<Route['list']> {
  return {
    style,
    items,
    ...(parameter !== undefined && { parameter }),
    ...(next && { next }),
    ...(more && { more }),
    ...(total && { total }),
    ...(single && { single: [...(item?.allRequired ?? [])] }),
  }
}

function eventsRoute({ names, data, terminal }: Events): NonNullable<Route['events']> {
  return {
    data,
    ...filled(
      'names',
      names.filter((name) => name !== 'message'),
    ),
    ...(terminal && { terminal }),
  }
}

/** A member for a list that has something in it. */
function filled<Name extends string, Item>(name: Name, list: readonly Item[]): Partial<Record<Name, readonly Item[]>> {
  const member: Partial<Record<Name, readonly Item[]>> = {}
  if (list.length > 0) member[name] = list
  return member
}
