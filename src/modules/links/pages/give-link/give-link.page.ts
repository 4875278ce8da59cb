import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import { isId, newId } from '#basics/id.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { longDate } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import { listUnits, type Unit } from '#modules/organisations/index.ts'
import {
  currentStay,
  findPerson,
  findRestricted,
  identityLine,
  listStays,
  type Person,
  writtenName,
} from '#modules/people/index.ts'
import { typedDayOf } from '#platform/forms/typed-day.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { newLinkCode } from '#platform/sessions/link-code.ts'
import { hashPassword, isHashingBusy } from '#platform/sessions/password-hash.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import { linkGiven } from '../../announcements.ts'
import { saveAccessLink } from '../../store/access-links.store.ts'
import { findLinkDays } from '../../store/link-rules.store.ts'
import { saveLinkToken } from '../../store/link-tokens.store.ts'
import { type LinkAnswers, type LinkChoice, type LinkWish, parseGiveLink, readGiveLink } from './give-link.form.ts'
import { giveLinkView } from './give-link.view.tsx'
import { linkGivenView } from './link-given.view.tsx'

/** What a link is asked for: a person, or (nobody) units. */
type Asked = {
  readonly person: Person | null
  readonly choices: readonly LinkChoice[]
  readonly units: readonly Unit[]
  readonly mostDays: number
  readonly today: CalendarDate
}

/** The questions before a link is given: to a person's record, or to the records of units. */
export async function showGiveLink(visit: MemberVisit): Promise<Reply> {
  const asked = await findAsked(visit)
  if (!asked) return nothingHere
  const days = String(Math.min(14, asked.mostDays))
  return page(visit, asked, { ...readGiveLink({}), to: typedDayOf(asked.today), days }, [])
}

/** Gives it, and shows link and code, this once. */
export async function submitGiveLink(visit: MemberVisit): Promise<Reply> {
  const asked = await findAsked(visit)
  if (!asked) return nothingHere
  const typed = readGiveLink(visit.form)
  const wish = parseGiveLink(typed, { ...asked, units: asked.units.map(({ id }) => id) })
  if (!wish.ok) return page(visit, asked, typed, wish.problems)
  if (isHashingBusy()) return page(visit, asked, typed, [], 503)
  return await give(visit, asked, wish.value)
}

/** The two parts are in two transactions: what is found before an organisation is set is kept first, and alone opens nothing. */
async function give(visit: MemberVisit, { person, today }: Asked, wish: LinkWish): Promise<Reply> {
  const { user, now, db } = visit
  const { days, ...settled } = wish
  const [id, token, code] = [newId(), newToken(), newLinkCode()]
  const expiresAt = new Date(Date.parse(now) + days * 86_400_000).toISOString()
  const given = { id, givenBy: user.id, expiresAt, role: wish.role, holder: wish.holder }
  const hashes = { tokenHash: hashToken(token), codeHash: await hashPassword(code.replace(' ', '')) }
  await visit.identity((identity) =>
    saveLinkToken(identity, { ...given, ...hashes, organisation: db.organisation, now }),
  )
  await saveAccessLink(db, { ...settled, ...given, personId: person?.id ?? null, givenByName: user.name, givenAt: now })
  const units = wish.units?.length ?? 0
  await db.announce(linkGiven(id, null, { role: wish.role, person: person?.id ?? null, units, expiresAt }))
  return {
    title: 'The link and its code',
    body: linkGivenView({
      address: `${visit.origin}/link/${token}`,
      code,
      holder: wish.holder,
      until: longDate(addDays(today, days)),
    }),
  }
}

/** Only what is the visitor's own to give: nothing that was opened in an emergency. */
async function findAsked(visit: MemberVisit): Promise<Asked | undefined> {
  const { db, places, params, now, membership } = visit
  const { person: id } = params
  const person = isId(id) ? await findPerson({ ...db, opened: [] }, places, id) : null
  if (id !== undefined && !(person && (await isHere(visit, person)))) return undefined
  const opens = person ? 'a person' : 'places'
  return {
    person: person ?? null,
    choices: [...catalogue.roles.values()].flatMap(({ code, link }) =>
      link?.opens === opens ? [{ ...link, code }] : [],
    ),
    units: person ? [] : await listUnits(db, places),
    mostDays: await findLinkDays(db),
    today: wallClockOf(instantFromText(now), membership.organisation.timeZone).date,
  }
}

/** Whether the visitor looks after the unit where the person is now, or was last. */
async function isHere(visit: MemberVisit, { id }: Person): Promise<boolean> {
  const stays = await listStays(visit.db, id)
  return visit.may('links.give-to-person', (currentStay(stays) ?? stays.at(-1))?.unitId ?? null)
}

async function page(
  visit: MemberVisit,
  asked: Asked,
  answers: LinkAnswers,
  problems: readonly Problem[],
  status = problems.length > 0 ? 422 : 200,
): Promise<Reply> {
  const { person, choices, units, mostDays } = asked
  const isRestricted = person !== null && (await findRestricted(visit.db, { person: person.id })) !== undefined
  return {
    status,
    title: person ? `Give a link: ${writtenName(person)}` : 'Give an inspector a link',
    problems: problems.length,
    back: person ? { href: `/people/${person.id}`, text: writtenName(person) } : { href: '/links', text: 'Links' },
    body: giveLinkView({
      action: visit.path,
      person: person && { name: writtenName(person), line: identityLine(person) },
      isRestricted,
      isBusy: status === 503,
      choices,
      units,
      mostDays,
      answers,
      problems,
      tokens: visit.tokens,
    }),
  }
}
