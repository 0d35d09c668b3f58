import { BlockList, isIP } from 'node:net'
import { networkInterfaces } from 'node:os'
import { StartError } from '@agent-clients/generator/server'
import type { IncomingRequest } from '@agent-clients/generator/traffic'
import type { OutgoingResponse } from '../exchange/outgoing-response.ts'

/** Refuses a request that a foreign website may have made a browser send; undefined for any other. */
export type OwnGuard = (request: IncomingRequest) => OutgoingResponse | undefined

/** Whether a path belongs to the mock itself, which shows there what it received and how it responded; no platform's path begins so. */
export function isOwnPath(path: string): boolean {
  return path === '/-' || path.startsWith('/-/')
}

/**
 * The guard of what lies below `/-/`. A website can have its own name lead to this machine (DNS rebinding), and is then the same origin
 * to the browser: so only names that nobody else can have are served.
 * @throws StartError for an allowed host that is not a name.
 */
export function ownGuard(listening: string, allowedHosts: readonly string[]): OwnGuard {
  const wrong = allowedHosts.find((name) => nameOf(name) !== bare(name))
  if (wrong !== undefined) {
    throw new StartError(
      `allowedHosts (--allow-host) takes names such as mock.test, without scheme or port, not ${JSON.stringify(wrong)}.`,
    )
  }
  const known = new Set([listening, ...allowedHosts].map(bare))
  const isAllowed = (name: string) =>
    known.has(name) || isLoopback(name) || (isWildcard(listening) && isIP(name) !== 0 && ownAddresses().has(name))
  return ({ headers: { host = '', origin } }) => {
    const name = nameOf(host)
    if (name === undefined || !isAllowed(name)) {
      const names = 'localhost, 127.0.0.1 and the address that it listens on'
      const remedy = 'Other names are for allowedHosts (on the command line --allow-host) to allow.'
      return refuse(
        421,
        `Below /-/ the mock responds only to ${names}, not to this Host (${host.slice(0, 255)}). ${remedy}`,
      )
    }
    // A proxy before the mock may speak TLS.
    const isOwn = origin === undefined || /^https?:\/\/(.*)$/i.exec(origin)?.[1]?.toLowerCase() === host.toLowerCase()
    return isOwn
      ? undefined
      : refuse(403, 'Below /-/ the mock responds only to pages of its own, not to those of another Origin.')
  }
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/** Whether a name or an address leads to this machine, whatever DNS says. */
export function isLoopback(name: string): boolean {
  const family = isIP(name)
  return family === 0 ? /^(.+\.)?localhost$/.test(name) : loopback.check(name, family === 6 ? 'ipv6' : 'ipv4')
}

function isWildcard(address: string): boolean {
  return address === '' || address === '0.0.0.0' || bare(address) === '::'
}

/** Asked anew: a network may come up later than the mock. */
function ownAddresses(): Set<string> {
  return new Set(
    Object.values(networkInterfaces()).flatMap((addresses = []) => addresses.map(({ address }) => address)),
  )
}

/** The name in a Host header, without the port; undefined for a malformed one. */
function nameOf(host: string): string | undefined {
  const found = /^(\[[\da-f:.]+\]|[^\s:/@?#[\]]+)(:\d{1,5})?$/i.exec(host)?.[1]
  return found === undefined ? undefined : bare(found)
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}

function refuse(status: number, message: string): OutgoingResponse {
  return { status, headers: { 'x-content-type-options': 'nosniff' }, mediaType: 'application/json', body: { message } }
}
