import { newId } from '#basics/id.ts'
import type { Route } from '#platform/http/route.ts'
import { pathWith, type Records } from '#tests/doors/one-of-everything.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { nameOf, type Outcome } from '../../src/who-may-what.ts'

/** Forms that can only be sent after what was typed has been kept: where it is kept. */
const keptFirst: Readonly<Record<string, string>> = {
  'POST /incidents': '/incidents/drafts/:draft',
  'POST /incidents/:incident/amend': '/incidents/:incident/amend/drafts/:draft',
}

/**
 * What a route really answers this visitor about these records. A POST carries the visitor's own proof, and a draft of
 * theirs where a form has two pages; nothing else, so that it is the door that is tried and not the form behind it.
 */
export async function answered(visitor: Visitor, route: Route, records: Records): Promise<Outcome | number> {
  // Only somebody who is not there now can be admitted; every other page about a person asks for one who is.
  const meant = route.path.endsWith('/admit') ? { ...records, person: records['left'] ?? '' } : records
  const path = pathWith(route, meant)
  const draft = newId()
  if (route.method === 'GET')
    return outcomeOf(await visitor.get(path.endsWith('/check') ? `${path}?draft=${draft}` : path))
  const proof = await proofOf(visitor)
  const keep = keptFirst[nameOf(route)]
  if (keep) await visitor.post(pathWith({ ...route, path: keep }, { ...meant, draft }), proof)
  return outcomeOf(await visitor.post(path, [...proof, ['_key', newId()], ['draft', draft]]))
}

const proofs = new WeakMap<Visitor, Promise<(readonly [string, string])[]>>()

/** The proof that every form of this visitor carries; it holds as long as their session. */
export function proofOf(visitor: Visitor): Promise<(readonly [string, string])[]> {
  const found = proofs.get(visitor) ?? readProof(visitor)
  proofs.set(visitor, found)
  return found
}

async function readProof(visitor: Visitor): Promise<(readonly [string, string])[]> {
  const { forms } = await visitor.open('/')
  const proof = forms.flatMap(({ filled }) => filled).find(([name]) => name === '_csrf')
  return proof ? [proof] : []
}

/** An answer in the words of the table; its status where the table has no word for it. */
function outcomeOf({ status, heading, location }: VisitedPage): Outcome | number {
  if (location === '/link' || heading === 'Your link has closed') return 'link first'
  if (location?.startsWith('/sign-in') || status === 401) return 'sign in first'
  if (location?.startsWith('/choose-organisation') === true || heading === 'You have no organisation to work for here')
    return 'choose first'
  if (status === 403 && heading === 'You cannot see this page') return 'refused'
  if (status === 404) return 'nothing here'
  return status === 403 || status >= 500 ? status : 'opens'
}
