import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { instantOf } from '#basics/instant.ts'
import { localTimeOf } from '#basics/local-time.ts'

/** Whose consent: of whoever tells it or is listed, or of somebody else whom a story tells about. */
export type Whose = 'own' | 'other'

/** Who decided. Anything but themself needs a reason. */
export const bases = [
  { value: 'themself', text: 'They decided themself' },
  { value: 'parent', text: 'A parent, or whoever has parental responsibility' },
  { value: 'best-interests', text: 'A best-interests decision, because they could not decide this themself' },
  { value: 'family', text: 'Their bereaved family' },
] as const
/** One of them. */
export type Basis = (typeof bases)[number]['value']

/** What somebody may agree to, and how a form asks it. */
export const consentUses = [
  { value: 'web', text: 'On this web site, with its lists, search and feeds' },
  { value: 'newsletter', text: 'In our newsletter' },
  { value: 'training', text: 'In training' },
  { value: 'contact', text: 'Show how to reach them' },
  { value: 'photo', text: 'Show a photo' },
] as const
/** One of them. */
export type ConsentUse = (typeof consentUses)[number]['value']

/** How it was given: by their own link, signed on paper, or said to the one of the team who noted it. */
export type ConsentWay = 'link' | 'paper' | 'spoken'

/** What somebody agreed to, as it is written down. */
export type GivenConsent = {
  readonly whose: Whose
  readonly basis: Basis
  /** Why somebody else decided; empty where they decided themself. */
  readonly reason: string
  readonly isChild: boolean
  /** What a child said about it themself; empty for adults. */
  readonly ownView: string
  readonly uses: readonly ConsentUse[]
  readonly givenOn: CalendarDate
  /** The last day on which it holds. */
  readonly endsOn: CalendarDate
  readonly way: ConsentWay
  /** Who of the team noted it; empty for their own link. */
  readonly notedBy: string
}

/** A consent as it is kept. */
export type Consent = GivenConsent & {
  readonly id: Id
  readonly recordedAt: string
  /** When it was taken back or replaced; null while it was not. */
  readonly endedAt: string | null
  readonly endedWhy: 'withdrawn' | 'replaced' | null
}

/** Nobody agrees for ever: the longest that a consent holds before it is asked for anew. */
export const mostDays = 5 * 366

/** The clock by which days end in the network. */
export const networkZone = 'Europe/London'

/** The moment at which a consent is over: when its last day ends. */
export function endOf({ endsOn }: Pick<Consent, 'endsOn'>): string {
  return instantOf(addDays(endsOn, 1), localTimeOf('00:00'), networkZone).instant.toString()
}

/** Whether a consent holds at `now`, an ISO instant. */
export function isInForce(consent: Consent, now: string): boolean {
  return consent.endedAt === null && Date.parse(now) < Date.parse(endOf(consent))
}

/** The consent of `whose` that holds at `now`. */
export function consentInForce(consents: readonly Consent[], whose: Whose, now: string): Consent | undefined {
  return consents.find((one) => one.whose === whose && isInForce(one, now))
}

/** Whether somebody agreed to `use` and it holds at `now`. */
export function allows(consents: readonly Consent[], whose: Whose, use: ConsentUse, now: string): boolean {
  return consentInForce(consents, whose, now)?.uses.includes(use) === true
}
