import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { findStaffByUser } from '#modules/organisations/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { emergencyNotFound, personOpenedInEmergency } from '../../announcements.ts'
import { closesAt } from '../../domain/emergency-opening.ts'
import type { Person } from '../../domain/person.ts'
import { listPeopleByNumber, saveOpening } from '../../store/emergency-openings.store.ts'
import { findSeenPerson } from '../../store/people.store.ts'
import { visitorSight } from '../person/find-shown-person.page.ts'
import { type EmergencyAnswers, parseEmergency, readEmergency } from './open-in-emergency.form.ts'
import { openInEmergencyView } from './open-in-emergency.view.tsx'

/** GET /people/open-in-emergency: whose record, and why. */
export async function showOpenInEmergency(visit: MemberVisit): Promise<Reply> {
  return page(visit, { number: '', reason: '' }, [])
}

/** Opens the record for some hours. Somebody whom the visitor sees anyway is simply shown, and nothing is opened. */
export async function submitOpenInEmergency(visit: MemberVisit): Promise<Reply> {
  const typed = readEmergency(visit.form)
  const parsed = parseEmergency(typed)
  if (!parsed.ok) return page(visit, typed, parsed.problems)
  const [person, other] = await listPeopleByNumber(visit.db, parsed.value.number)
  if (!person || other) {
    await visit.db.announce(emergencyNotFound(visit.user.id, null, { found: other ? 2 : 0 }))
    const says = other
      ? 'More than one person has this number. Type the local ID.'
      : 'Nobody here has this number. Check each digit.'
    return { ...page(visit, typed, [{ field: 'number', says }]), keepsWrites: true }
  }
  if (!(await findSeenPerson(visit.db, visitorSight(visit), person.id))) await open(visit, person, parsed.value)
  return { location: `/people/${person.id}` }
}

async function open(visit: MemberVisit, person: Person, { reason }: EmergencyAnswers): Promise<void> {
  const { db, user, now, emergencyHours } = visit
  const [id, staff] = [newId(), await findStaffByUser(db, user.id)]
  await saveOpening(db, {
    id,
    personId: person.id,
    openedBy: user.id,
    openedByName: user.name,
    openedByStaff: staff?.id ?? null,
    reason,
    openedAt: now,
    endsAt: closesAt(now, emergencyHours),
  })
  await db.announce(personOpenedInEmergency(person.id, null, { opening: id, hours: emergencyHours }))
}

function page(visit: MemberVisit, answers: EmergencyAnswers, problems: readonly Problem[]) {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Open a record in an emergency',
    problems: problems.length,
    back: { href: '/people', text: 'People' },
    body: openInEmergencyView({ hours: visit.emergencyHours, answers, problems, tokens: visit.tokens }),
  }
}
