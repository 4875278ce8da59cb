import { request as askPlain } from 'node:http'
import { request as askSecret } from 'node:https'
import { isIP } from 'node:net'
import { guardedLookup, isAllowedAddress } from '#platform/sessions/provider-fetch.ts'
import type { ProviderReach } from '#platform/sessions/provider-reach.ts'

/** What an address answered: a status and where it sends us, or why there was no answer. */
export type AddressAnswer =
  | { readonly is: 'answered'; readonly status: number; readonly location: string | null }
  | { readonly is: 'not asked' }
  | { readonly is: 'silent' }

/** How an address is asked: by which method, how far into which network, and for how long. */
export type AskingWays = {
  readonly method: 'HEAD' | 'GET'
  readonly reach: ProviderReach
  readonly mostMs: number
}

/** Asks an address once. Follows nothing and reads nothing; an address inside the installation's network is not asked. */
export function askAddress(address: string, { method, reach, mostMs }: AskingWays): Promise<AddressAnswer> {
  const target = URL.parse(address)
  if (target === null || !isAllowedTarget(target, reach)) return Promise.resolve({ is: 'not asked' })
  const send = target.protocol === 'https:' ? askSecret : askPlain
  const headers = { 'user-agent': 'Lessen link check', accept: '*/*' }
  const ways = { method, headers, agent: false, lookup: guardedLookup(reach), signal: AbortSignal.timeout(mostMs) }
  return new Promise((resolve) => {
    const asking = send(target, ways, (answer) => {
      resolve({ is: 'answered', status: answer.statusCode ?? 0, location: answer.headers.location ?? null })
      answer.destroy()
    })
    asking.on('error', () => resolve({ is: 'silent' }))
    asking.end()
  })
}

function isAllowedTarget({ protocol, hostname }: URL, reach: ProviderReach): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return /^https?:$/.test(protocol) && (isIP(bare) === 0 || isAllowedAddress(bare, reach))
}
