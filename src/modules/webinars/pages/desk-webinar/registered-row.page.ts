import type { Id } from '#basics/id.ts'
import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import type { MailFate } from '#modules/mail/index.ts'
import type { News } from '../../domain/news-of-webinar.ts'
import type { Registration, Standing } from '../../domain/registration.ts'
import { writtenLead } from '../../domain/reminder-plan.ts'
import type { ToldChange } from '../../store/changes-told.store.ts'
import type { KeptReminder } from '../../store/reminders.store.ts'
import type { RegisteredRow } from './registered.view.tsx'

/** What those registered for a webinar were sent about it by itself. */
type Sent = { readonly changes: readonly ToldChange[]; readonly reminders: readonly KeptReminder[] }

/** What became of the mails to each registered person, in words: "That it is called off: sent", "1 week: sent". */
export function whatBecame(
  { changes, reminders }: Sent,
  fates: readonly MailFate[],
): ReadonlyMap<Id, readonly string[]> {
  const fateOf = new Map(fates.map((fate) => [fate.id, fate]))
  const told = new Map<Id, string[]>()
  const add = (to: Id, words: string) => told.set(to, [...(told.get(to) ?? []), words])
  for (const { registration, news, mail } of changes)
    add(registration, `${inWords[news]}: ${written(fateOf.get(mail))}`)
  for (const { registration, minutesBefore, mail } of reminders)
    add(
      registration,
      `${writtenLead(minutesBefore)}: ${mail === null ? 'not sent: too late' : written(fateOf.get(mail))}`,
    )
  return told
}

const inWords: Readonly<Record<News, string>> = {
  moved: 'That it was changed',
  'after all': 'That it takes place after all',
  withdrawn: 'That it will not take place',
  'called off': 'That it is called off',
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
export function rowOf(one: Registration, zone: string, mails: readonly string[]): RegisteredRow {
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
    mails: wantsMail ? mails : [...mails, 'does not want to be reminded'],
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
