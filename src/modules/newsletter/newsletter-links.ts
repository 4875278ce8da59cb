import { type Id, isId } from '#basics/id.ts'
import type { Secrets } from '#platform/sessions/secrets.ts'
import { type Ending, endingIn, endingPart, endingWords } from './domain/ending-link.ts'

/** For how many days the link works that confirms a subscription. */
export const confirmDays = 7

/** The address at which one click ends a list, for one reader of one issue. It works for good. */
export function endingPath(secrets: Secrets, ending: Ending): string {
  return `/newsletter/unsubscribe/${endingPart(ending, secrets.mark(endingWords(ending)))}`
}

/** Who ends what by this address; nothing for one that we did not make. */
export function endingAt(secrets: Secrets, part: string): Ending | undefined {
  const read = endingIn(part)
  return read && secrets.isMark(endingWords(read), read.mark) ? read : undefined
}

const purpose = 'newsletter: what one reader gets'

/** The address at which a reader sees and changes what they get, for one day from `now`. */
export function preferencesPath(secrets: Secrets, subscriber: Id, now: string): string {
  const until = Date.parse(now) + 86_400_000
  return `/newsletter/preferences/${secrets.seal(`${subscriber} ${until}`, purpose)}`
}

/** Whose preferences this address opens at `now`; nothing when it is not ours, or too old. */
export function preferencesAt(secrets: Secrets, part: string, now: string): Id | undefined {
  const [subscriber, until] = secrets.open(part, purpose)?.split(' ') ?? []
  return isId(subscriber) && Date.parse(now) < Number(until) ? subscriber : undefined
}
