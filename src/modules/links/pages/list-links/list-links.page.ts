import { instantFromText } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { shortDate, writtenInstant } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import { listUnits, type Unit } from '#modules/organisations/index.ts'
import { findPerson, writtenName } from '#modules/people/index.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { linkDaysChanged } from '../../announcements.ts'
import type { AccessLink } from '../../domain/access-link.ts'
import { listOpenLinks } from '../../store/access-links.store.ts'
import { findLinkDays, saveLinkDays } from '../../store/link-rules.store.ts'
import { parseLinkDays } from './list-links.form.ts'
import { listLinksView } from './list-links.view.tsx'

/** Links that are open, and how long they may last. */
export async function showLinks(visit: MemberVisit): Promise<Reply> {
  return await page(visit, String(await findLinkDays(visit.db)), [])
}

/** Sets how long links may last. */
export async function submitLinkDays(visit: MemberVisit): Promise<Reply> {
  const typed = answer(visit.form, 'days')
  const days = parseLinkDays(typed)
  if (!days.ok) return await page(visit, typed, days.problems)
  await saveLinkDays(visit.db, days.value)
  await visit.db.announce(linkDaysChanged(visit.db.organisation, null, { days: days.value }))
  return { location: '/links?saved=days' }
}

async function page(visit: MemberVisit, days: string, problems: readonly Problem[]): Promise<Reply> {
  const open = await listOpenLinks(visit.db, visit.places, visit.now)
  const units = await listUnits(visit.db, 'all')
  const links = []
  for (const link of open) links.push(await inWords(visit, units, link))
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Links that are open',
    problems: problems.length,
    body: listLinksView({
      links,
      saved: visit.query.get('saved'),
      days,
      mayGive: visit.may('links.give-to-inspector'),
      problems,
      tokens: visit.tokens,
    }),
  }
}

async function inWords(visit: MemberVisit, units: readonly Unit[], link: AccessLink) {
  const when = (instant: string) => writtenInstant(instantFromText(instant), visit.membership.organisation.timeZone)
  const person = link.personId && (await findPerson(visit.db, 'all', link.personId))
  const names = link.units?.map((id) => units.find((unit) => unit.id === id)?.name ?? 'A unit that is no longer listed')
  return {
    id: link.id,
    heading: link.holder,
    role: catalogue.roles.get(link.role)?.name ?? link.role,
    opens: person ? `Records of ${writtenName(person)}` : `Records of ${names?.join(', ')}`,
    span: link.units ? `${shortDate(link.from)} to ${shortDate(link.to)}` : `Up to ${shortDate(link.to)}`,
    ground: link.ground,
    given: `${link.givenByName}, ${when(link.givenAt)}`,
    until: when(link.expiresAt),
    used: link.usedAt === null ? 'Not yet' : when(link.usedAt),
  }
}
