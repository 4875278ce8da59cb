import type { AddressAnswer, AskingWays } from '#platform/asking/ask-address.ts'

/** What became of a link: it leads somewhere (and has it moved for good, then where), or it does not, and why. */
export type CheckedLink =
  | { readonly is: 'sound'; readonly movedTo: string | null }
  | { readonly is: 'broken'; readonly says: string }
  | { readonly is: 'not asked' }

/** Asks one address by one method. */
export type Ask = (address: string, method: AskingWays['method']) => Promise<AddressAnswer>

/** How many times a link is followed. */
const mostHops = 5

/** Some sites do not understand HEAD, or show it to nobody: these are asked as a browser asks. */
const askAgain: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 406, 409, 410, 429, 500, 501, 503])

/** Asks where a link leads, HEAD before GET, and follows it. Only moves that are said to be for good are told. */
export async function checkLink(ask: Ask, address: string): Promise<CheckedLink> {
  let at = address
  let isForGood = true
  for (let hop = 0; hop <= mostHops; hop++) {
    const answer = await askPolitely(ask, at)
    if (answer.is === 'not asked') return { is: 'not asked' }
    if (answer.is === 'silent') return { is: 'broken', says: 'It did not answer.' }
    const next = answer.status >= 300 && answer.status < 400 ? URL.parse(answer.location ?? '', at) : null
    if (next === null) return ended(answer.status, at === address || !isForGood ? null : at)
    isForGood = isForGood && (answer.status === 301 || answer.status === 308)
    at = next.href
  }
  return { is: 'broken', says: 'It sends from one address to the next without end.' }
}

async function askPolitely(ask: Ask, address: string): Promise<AddressAnswer> {
  const first = await ask(address, 'HEAD')
  if (first.is === 'not asked' || (first.is === 'answered' && !askAgain.has(first.status))) return first
  return await ask(address, 'GET')
}

/** Asked to sign in, or to come back later, is an answer: somebody is there. */
function ended(status: number, movedTo: string | null): CheckedLink {
  if (status < 400 || [401, 403, 429, 503].includes(status)) return { is: 'sound', movedTo }
  if (status === 404 || status === 410) return { is: 'broken', says: 'There is no such page any more.' }
  return { is: 'broken', says: `It answered with the code ${status}.` }
}
