import { shortDate } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import { findOrganisation } from '#modules/organisations/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { dueBefore } from '../../domain/when-due.ts'
import { type DuePerson, listDecidedDisposals, listDuePeople, listOpenDisposals } from '../../store/disposals.store.ts'
import { listStandingHolds } from '../../store/holds.store.ts'
import { namedPerson, todayOf, whenOf } from '../named-person.page.ts'
import { privacyWorkView } from './privacy-work.view.tsx'

/** What waits for whoever answers for privacy: decisions, records whose time is over, holds that stand. */
export async function showPrivacyWork(visit: MemberVisit): Promise<Reply> {
  const [open, decided, holds, due] = await Promise.all([
    listOpenDisposals(visit.db),
    listDecidedDisposals(visit.db),
    listStandingHolds(visit.db),
    duePeople(visit),
  ])
  const nameOf = async (personId: string) => (await namedPerson(visit, personId))?.name ?? 'Somebody'
  return {
    title: 'Privacy',
    wide: true,
    body: privacyWorkView({
      open: await Promise.all(
        open.map(async ({ id, personId, askedByName, askedAt }) => ({
          href: `/privacy/disposals/${id}`,
          text: await nameOf(personId),
          says: `Asked by ${askedByName}, ${whenOf(visit, askedAt)}`,
        })),
      ),
      due: await Promise.all(
        due.map(async ({ id, lastContact }) => ({
          href: `/privacy/people/${id}/disposal`,
          text: await nameOf(id),
          says: `Last contact ${shortDate(lastContact)}`,
        })),
      ),
      holds: await Promise.all(
        holds.map(async ({ personId, reason, placedByName, placedAt }) => ({
          href: `/privacy/people/${personId}`,
          text: await nameOf(personId),
          says: `${reason} (${placedByName}, ${whenOf(visit, placedAt)})`,
        })),
      ),
      certificates: decided.map(({ id, decision, decidedByName, decidedAt }) => ({
        href: `/privacy/disposals/${id}`,
        text: decision === 'kept' ? 'Kept' : 'Disposed of',
        says: decidedAt === null ? '' : `${decidedByName}, ${whenOf(visit, decidedAt)}`,
      })),
    }),
  }
}

/** People whose record's time is over, by the rule that people's records keep to in the organisation's sector. */
async function duePeople(visit: MemberVisit): Promise<readonly DuePerson[]> {
  const organisation = await findOrganisation(visit.db)
  const rule = [...catalogue.retentions.values()].find(({ isForPeople }) => isForPeople)
  const due = rule && organisation && dueBefore(rule, organisation.sector, todayOf(visit))
  return due ? await listDuePeople(visit.db, due) : []
}
