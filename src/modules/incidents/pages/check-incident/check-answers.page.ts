import { catalogue } from '#catalogue/offered.ts'
import { listUnits } from '#modules/organisations/index.ts'
import type { PageReply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { describeIncident } from '../../domain/describe-incident.ts'
import type { Incident } from '../../domain/incident.ts'
import { standingOf } from '../../domain/legal-items.ts'
import { secondLooks } from '../../domain/second-looks.ts'
import type { Understood } from '../incident-form/understand-form.page.ts'
import { wordingFor } from '../incident-wording.page.ts'
import { CheckIncidentView } from './check-incident.view.tsx'

/** The page that shows all answers before they are saved. `changed`: the draft was changed since they were last shown. */
export async function checkPage(
  visit: MemberVisit,
  { person, unit }: Understood,
  incident: Incident,
  draft: { readonly id: string; readonly savedAt: string },
  showing: 'first' | 'changed',
): Promise<PageReply> {
  const units = await listUnits(visit.db, visit.places)
  const left = standingOf(incident).filter(({ state }) => state === 'missing')
  const body = CheckIncidentView({
    parts: describeIncident(incident, wordingFor(units, unit?.id ?? null)),
    person: person?.pickable ?? { id: incident.personId, name: incident.personIdentifier },
    left: left.map(({ asks, field }) => ({ asks, href: `/incidents/new/${draft.id}#${field}` })),
    looks: secondLooks(incident, catalogue.practices),
    back: `/incidents/new/${draft.id}`,
    hidden: { draft: draft.id, checked: draft.savedAt },
    tokens: visit.tokens,
    hasChanged: showing === 'changed',
  })
  const title = 'Check your answers'
  const back = { href: `/incidents/new/${draft.id}` }
  return showing === 'changed' ? { title, body, back, status: 409, keepsWrites: true } : { title, body, back }
}
