import { type Id, isId } from '#basics/id.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { readProviderAnswer } from '#platform/sessions/provider-protocol.ts'
import { hashToken } from '#platform/sessions/token.ts'
import { nextPath } from '../../domain/next-path.ts'
import { type Provider, providerWay } from '../../domain/provider.ts'
import { type ProviderIdentity, readIdentity } from '../../domain/provider-identity.ts'
import { type ProviderRefusal, refusalWords } from '../../domain/provider-refusal.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { takeProviderSignIn } from '../../store/provider-sign-ins.store.ts'
import { findProvider } from '../../store/providers.store.ts'
import type { LetIn } from '../second-step/let-in.ts'
import { type BegunTry, partyOf, tryPurpose } from '../sign-in-with/ask-provider.ts'
import { providerAwayView } from '../sign-in-with/sign-in-with.view.tsx'
import { letInByProvider } from './let-in-by-provider.ts'

/**
 * Where an organisation's own sign-in sends people back to. The try that they began on this device is used up first, so
 * the same answer never counts twice; then the answer is checked and exchanged, and they are let in or told why not.
 */
export async function showProviderAnswer(visit: Visit): Promise<Reply> {
  const organisation = visit.params['organisation']
  const provider = isId(organisation) ? await visit.identity((db) => findProvider(db, organisation)) : undefined
  if (!provider) return nothingHere
  const begun = await takeTry(visit, provider.organisation)
  if (!begun) return await refuse(visit, provider, 'lost', '/')
  const next = nextPath(begun.next)
  const identity = await identityIn(visit, provider, begun)
  if (typeof identity === 'string') return await refuse(visit, provider, identity, next)
  const entered = await visit.identity((db) => letInByProvider(db, visit, provider, identity))
  if (typeof entered === 'string') return await refuse(visit, provider, entered, next)
  return goOn(entered, next)
}

function goOn({ cookies }: LetIn, next: string): Reply {
  return { location: next, cookies }
}

type Begun = BegunTry & { readonly seconds: number }

async function takeTry(
  { identity, query, browser, secrets, now }: Visit,
  organisation: Id,
): Promise<Begun | undefined> {
  const stateHash = hashToken(query.get('state') ?? '')
  const taken = await identity((db) => takeProviderSignIn(db, { stateHash, organisation, device: browser.device, now }))
  const text = taken && secrets.open(taken.sealed, tryPurpose(stateHash))
  if (!taken || text === undefined) return undefined
  const begun: BegunTry = JSON.parse(text)
  return { ...begun, seconds: (Date.parse(now) - Date.parse(taken.createdAt)) / 1000 }
}

async function identityIn(visit: Visit, provider: Provider, begun: Begun): Promise<ProviderIdentity | ProviderRefusal> {
  const address = new URL(`${visit.path}?${visit.query}`, visit.origin)
  const said = await readProviderAnswer(partyOf(visit, provider), begun, address, begun.seconds)
  if (!said.ok) return said.problems
  return readIdentity(said.value, provider) ?? 'set up'
}

async function refuse(visit: Visit, provider: Provider, why: ProviderRefusal, next: string): Promise<Reply> {
  const { organisation, code } = provider
  const heading = 'You are not signed in'
  const about = { by: null, subject: organisation, organisation, payload: { why }, now: visit.now }
  await visit.identity((db) => saveIdentityDeed(db, { deed: 'user.provider-refused', ...about }))
  return {
    status: why === 'away' || why === 'slow' ? 503 : 403,
    title: heading,
    body: providerAwayView({ heading, ...refusalWords[why], again: providerWay(code, next) }),
  }
}
