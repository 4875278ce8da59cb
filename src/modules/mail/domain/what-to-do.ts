import { type Instant, instantFromText } from '#basics/instant.ts'
import { localTimeOf } from '#basics/local-time.ts'
import { nextTime, type QuietHours, quietUntil } from './quiet-hours.ts'

/** All that decides what becomes of one mail. */
export type MailFacts = {
  /** Whether it passes quiet hours and daily mail. */
  readonly passes: boolean
  readonly queuedAt: string
  /** Null when nobody can be reached: no such user, or one who may not sign in any more. */
  readonly address: string | null
  readonly isBouncing: boolean
  readonly wantsDaily: boolean
  readonly quiet: QuietHours | null
  /** The zone of the organisation, or of the installation. */
  readonly zone: string
}

/** What to do with a mail now. */
export type WhatToDo =
  | { readonly is: 'send'; readonly asDaily: boolean }
  | { readonly is: 'wait'; readonly until: Instant }
  | { readonly is: 'stop'; readonly why: string }

/** When the daily mail goes out, by the organisation's clock: as people arrive for the day. */
const dailyAt = localTimeOf('08:00')

/**
 * Whether a mail is sent now, waits, or is not sent at all. What is urgent passes; what can wait waits for the daily
 * mail of those who want one, and for the end of quiet hours. Nothing is sent to an address that mail comes back from.
 */
export function whatToDo(facts: MailFacts, now: Instant): WhatToDo {
  if (facts.address === null) return { is: 'stop', why: 'nobody to send it to: the sign-in is closed' }
  if (facts.isBouncing) return { is: 'stop', why: 'mail to this address came back' }
  if (facts.passes) return { is: 'send', asDaily: false }
  const time = facts.wantsDaily ? dailyTime(facts) : now
  if (time.epochMilliseconds > now.epochMilliseconds) return { is: 'wait', until: time }
  const quiet = facts.quiet && quietUntil(facts.quiet, now, facts.zone)
  return quiet ? { is: 'wait', until: quiet } : { is: 'send', asDaily: facts.wantsDaily }
}

/** The first daily mail after it was asked for. */
function dailyTime({ queuedAt, zone }: MailFacts): Instant {
  return nextTime(dailyAt, instantFromText(queuedAt), zone)
}
