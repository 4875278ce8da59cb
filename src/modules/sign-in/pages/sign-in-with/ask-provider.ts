import type { Result } from '#basics/result.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { ProviderFault } from '#platform/sessions/provider-fault.ts'
import {
  addressAtProvider,
  newTry,
  type ProviderParty,
  type ProviderTry,
} from '#platform/sessions/provider-protocol.ts'
import { hashToken } from '#platform/sessions/token.ts'
import { type Provider, secretPurpose, wayBackFrom } from '../../domain/provider.ts'
import { providerSeconds, secondsAfter } from '../../domain/session-life.ts'
import { saveProviderSignIn } from '../../store/provider-sign-ins.store.ts'

/** What a try to sign in there is checked with when its answer comes, and where somebody was going. */
export type BegunTry = ProviderTry & { readonly next: string }

/** The organisation's provider, as it is asked. A secret that cannot be opened any more is simply wrong there. */
export function partyOf({ secrets, providerReach, now }: Visit, provider: Provider): ProviderParty {
  const { organisation, issuer, clientId, sealedSecret } = provider
  const clientSecret = secrets.open(sealedSecret, secretPurpose(organisation)) ?? 'cannot be opened'
  return { issuer, clientId, clientSecret, reach: providerReach, now }
}

/** Begins a try on this device, good for ten minutes and one answer; gives the address at the provider to go to. */
export async function beginTry(visit: Visit, provider: Provider, next: string): Promise<Result<string, ProviderFault>> {
  const begun: BegunTry = { ...newTry(), next }
  const { organisation } = provider
  const address = await addressAtProvider(
    partyOf(visit, provider),
    begun,
    `${visit.origin}${wayBackFrom(organisation)}`,
  )
  if (!address.ok) return address
  const { now, browser, secrets } = visit
  const stateHash = hashToken(begun.state)
  const sealed = secrets.seal(JSON.stringify(begun), tryPurpose(stateHash))
  const expiresAt = secondsAfter(now, providerSeconds)
  await visit.identity((db) =>
    saveProviderSignIn(db, { stateHash, organisation, device: browser.device, sealed, now, expiresAt }),
  )
  return address
}

/** What a try is sealed for: it opens for no other. */
export function tryPurpose(stateHash: string): string {
  return `provider try ${stateHash}`
}
