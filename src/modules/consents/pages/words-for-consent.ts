import { calendarDateOf } from '#basics/calendar-date.ts'
import { shortDate } from '#basics/written-time.ts'
import { bases, type Consent, consentUses, isInForce } from '../domain/consent.ts'

const wayWords = { link: 'by their own link', paper: 'on paper', spoken: 'said to the one who noted it' } as const

/** A consent as rows that people read. */
export function consentRows(
  consent: Consent,
  now: string,
): readonly { readonly name: string; readonly value: string }[] {
  const { whose, basis, reason, isChild, ownView, uses, givenOn, endsOn, way, notedBy } = consent
  const rows: readonly (readonly [string, string])[] = [
    ['Whose', whose === 'own' ? 'Whoever it belongs to' : 'Somebody else whom it tells about'],
    ['Who decided', bases.find(({ value }) => value === basis)?.text ?? basis],
    ['Why', reason],
    ['Under 18', isChild ? `Yes. What they said about it: ${ownView}` : ''],
    ['What for', usesInWords(uses)],
    [
      'Given',
      `${shortDate(calendarDateOf(givenOn))}, ${wayWords[way]}${notedBy === '' ? '' : `, noted by ${notedBy}`}`,
    ],
    ['Holds until', `the end of ${shortDate(calendarDateOf(endsOn))}`],
    ['Now', stateWords(consent, now)],
  ]
  return rows.flatMap(([name, value]) => (value === '' ? [] : [{ name, value }]))
}

/** What was agreed to, in words. */
export function usesInWords(uses: readonly string[]): string {
  return consentUses.flatMap(({ value, text }) => (uses.includes(value) ? [text] : [])).join('; ')
}

function stateWords(consent: Consent, now: string): string {
  if (isInForce(consent, now)) return 'In force'
  if (consent.endedAt === null) return 'Ended by itself'
  return consent.endedWhy === 'replaced' ? 'Replaced by a later one' : 'Taken back'
}
