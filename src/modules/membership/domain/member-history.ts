import type { CalendarDate } from '#basics/calendar-date.ts'
import { longDate } from '#basics/written-time.ts'
import type { LeadChange } from './lead.ts'
import type { EndedPromise, Member, Term } from './member.ts'

/** Something that happened in a membership, on a day. */
export type HistoryLine = { readonly on: CalendarDate; readonly says: string }

/** What has happened in an organisation's membership, newest first: decision, years, leads, promises that ended, leaving. */
export function historyOf(
  { membership: { confirmedOn, decision, since, leftOn } }: Pick<Member, 'membership'>,
  terms: readonly Term[],
  changes: readonly LeadChange[],
  ended: readonly EndedPromise[],
): readonly HistoryLine[] {
  const lines = [
    ...line(confirmedOn, 'The lead confirmed that it asks to join.'),
    ...line(decision?.on ?? null, decision?.isAccepted ? 'The network accepted it.' : 'The network declined.'),
    ...terms.map(({ startsOn, endsOn, confirmedOn: on }) => ({
      on,
      says: startsOn === since ? `A member until ${longDate(endsOn)}.` : `Renewed until ${longDate(endsOn)}.`,
    })),
    ...changes.map((change) => ({ on: change.changedOn, says: leadChangeInWords(change) })),
    ...ended.map(({ sentence, endedOn }) => ({ on: endedOn, says: `Promised no longer: “${sentence}”` })),
    ...line(leftOn, 'It left.'),
  ]
  return lines.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)).toReversed()
}

function line(on: CalendarDate | null, says: string): readonly HistoryLine[] {
  return on === null ? [] : [{ on, says }]
}

function leadChangeInWords({ formerName, isByTeam }: LeadChange): string {
  const before = formerName === '' ? '' : ` Before, it was ${formerName}.`
  return `The lead changed, as ${isByTeam ? 'the network’s team' : 'the lead'} had asked.${before}`
}
