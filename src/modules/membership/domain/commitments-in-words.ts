import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import { longDate } from '#basics/written-time.ts'
import type { LiveProof, Member, Promised } from './member.ts'
import { standingOf } from './membership.ts'
import { graceDays } from './terms.ts'

/** Until when the promises of a member hold, in a sentence for everybody; empty for who is no member. */
export function heldUntilInWords({ membership }: Pick<Member, 'membership'>, today: CalendarDate): string {
  const { endsOn } = membership
  const standing = standingOf(membership, today)
  if (endsOn === null) return ''
  if (standing === 'member')
    return `These promises hold until ${longDate(endsOn)}. Then its lead says whether they still do.`
  if (standing !== 'due') return ''
  const last = longDate(addDays(endsOn, graceDays))
  return `These promises held until ${longDate(endsOn)}. Its lead has until ${last} to say whether they still do.`
}

/** Since when something is promised, and when that was last said again. */
export function promisedInWords({ since, confirmedOn }: Pick<Promised, 'since' | 'confirmedOn'>): string {
  const again = confirmedOn === since ? '' : `, and said again on ${longDate(confirmedOn)}`
  return `Promised on ${longDate(since)}${again}.`
}

/** Whether it is shown that a promise is kept: yes or no and a day. There is nothing to count, so nothing can be compared. */
export function proofInWords(proof: LiveProof): string {
  if (proof.is === 'not yet shown') return 'Whether it is kept is not yet shown.'
  const day = longDate(proof.on)
  return proof.is === 'yes'
    ? `Kept, as its own records showed on ${day}.`
    : `Not kept, as its own records showed on ${day}.`
}
