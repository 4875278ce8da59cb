import type { Id } from '#basics/id.ts'
import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import type { MailFate } from '#modules/mail/index.ts'
import type { Registration, Standing } from '../../domain/registration.ts'
import { writtenLead } from '../../domain/reminder-plan.ts'
import type { KeptReminder } from '../../store/reminders.store.ts'
import type { RegisteredRow } from './registered.view.tsx'

/** What became of the reminders of each registered person, in words: "1 week: sent". */
export function whatBecame(
  reminders: readonly KeptReminder[],
  fates: readonly MailFate[],
): ReadonlyMap<Id, readonly string[]> {
  const fateOf = new Map(fates.map((fate) => [fate.id, fate]))
  const told = new Map<Id, string[]>()
  for (const { registration, minutesBefore, mail } of reminders) {
    const words = `${writtenLead(minutesBefore)}: ${mail === null ? 'not sent: too late' : written(fateOf.get(mail))}`
    told.set(registration, [...(told.get(registration) ?? []), words])
  }
  return told
}

function written(fate: MailFate | undefined): string {
  if (fate === undefined) return 'settled more than half a year ago'
  const problem = fate.problem === null ? '' : ` (${fate.problem})`
  return {
    waiting: `still waiting${problem}`,
    sent: 'sent',
    kept: 'kept, not sent: this is a demonstration',
    refused: `refused${problem}`,
    'came back': `came back${problem}`,
    stopped: `not sent${problem}`,
  }[fate.is]
}

/** Somebody registered as the team sees them. */
export function rowOf(one: Registration, zone: string, reminders: readonly string[]): RegisteredRow {
  const { id, name, email, body, accessNeeds, standing, attendedAt, attendedBy, wantsMail, registeredAt } = one
  return {
    id,
    name,
    email,
    body,
    accessNeeds,
    standing: standings[standing],
    hasPlace: standing === 'place',
    wasThere: attendedAt !== null,
    saidBy: attendedBy === 'own word' ? 'by the word that was said' : null,
    reminders: wantsMail ? reminders : ['does not want to be reminded'],
    registeredAt: writtenInstant(instantFromText(registeredAt), zone),
  }
}

const standings: Readonly<Record<Standing, string>> = {
  place: 'Has a place',
  waiting: 'Waits',
  offered: 'A place is kept',
  lapsed: 'Did not take it in time',
  cancelled: 'Gave up',
}
