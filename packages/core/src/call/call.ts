import { Secrets } from '../masking/secrets.ts'
import { checkedOptions, checkTaken, requestOptions } from '../options/check-options.ts'
import type { AnyRequestOptions } from '../options/options.ts'
import type { Route } from '../platform/platform.ts'
import type { SendOptions } from '../send/send-options.ts'
import { property } from '../values/property.ts'
import type { ClientSettings } from './client-settings.ts'

/** One call, of a method or of `client.http`: what all the stages of its way have to know. */
export interface Call extends Omit<ClientSettings, keyof SendOptions>, SendOptions {
  /** The caller's, where there is one. */
  idempotencyKey?: string
}

/** What is called, and with what. */
export interface CallParts extends Pick<SendOptions, 'method' | 'path' | 'leavesOpen'> {
  /** For messages about wrong options: `agents.get`. */
  name: string
  route: Route | undefined
  /** Before it is serialised. */
  body: unknown
  /** May have more members than these, which are left alone. */
  options: AnyRequestOptions
}

/** @throws TypeError for options that would only fail, or do nothing */
export function prepareCall(client: ClientSettings, parts: CallParts): Call {
  const { name, method, path, route, body, options, leavesOpen } = parts
  const { headers: _, ...own } = checkedOptions(options, requestOptions, client.platform.auth.header)
  checkTaken(name, options, route, leavesOpen !== 'none')
  const secrets = new Secrets()
  for (const pointer of route?.secrets ?? []) secrets.add(property(body, pointer))
  const settings = { ...client, ...own }
  return {
    readTimeout: settings.idleTimeout,
    fetch: globalThis.fetch,
    ...settings,
    method,
    path,
    label: `${method} ${path}`,
    leavesOpen,
    secrets,
    secretResponse: route?.secretResponse,
    idempotencyHeader: route?.idempotency,
  }
}
