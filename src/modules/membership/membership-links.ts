import { type Id, isId } from '#basics/id.ts'
import type { Secrets } from '#platform/sessions/secrets.ts'

const purpose = 'membership: what one member sees'

/** A member, and the round of links that works for them. */
export type Linked = { readonly id: Id; readonly linkRound: number }

/** What a link opens: a member, and whether it is one of those that work for a day. */
export type OpenedLink = Linked & { readonly isShort: boolean }

/** The address at which a member sees their membership, for some days from `now`. Links of earlier rounds stop to work. */
export function membershipPath(secrets: Secrets, { id, linkRound }: Linked, now: string, days: number): string {
  const until = Date.parse(now) + days * 86_400_000
  return `/membership/by-link/${secrets.seal(`${id} ${linkRound} ${until} ${days}`, purpose)}`
}

/** Whose membership this address opens at `now`, and of which round it is; nothing when it is not ours, or too old. */
export function membershipAt(secrets: Secrets, part: string, now: string): OpenedLink | undefined {
  const [id, round, until, days] = secrets.open(part, purpose)?.split(' ') ?? []
  return isId(id) && Date.parse(now) < Number(until)
    ? { id, linkRound: Number(round), isShort: days === '1' }
    : undefined
}
