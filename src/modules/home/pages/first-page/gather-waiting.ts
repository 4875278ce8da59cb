import { addDays, type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { shortDate } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import { alertHeading, listAlerts } from '#modules/audit/index.ts'
import { countedExactly, countIncidents, countIncomplete, listIncomplete } from '#modules/incidents/index.ts'
import { listBouncing } from '#modules/mail/index.ts'
import { isOpenOn, listUnits } from '#modules/organisations/index.ts'
import { listOpeningsToReview } from '#modules/people/index.ts'
import { listMembers } from '#modules/sign-in/index.ts'
import { listDrafts } from '#platform/forms/drafts.store.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { listPath, openingsPath, recordIncidentForm, unfinishedListPath, unfinishedPath } from '../../domain/links.ts'
import { stepsLeft } from '../../domain/set-up-steps.ts'
import { groupsThatWait, shownOfAKind, type WaitingGroup, waitingSince } from '../../domain/waiting.ts'
import { listGoingOn } from '../../store/going-on.store.ts'
import { listUnitsWithoutStays } from '../../store/units-without-stays.store.ts'

/** How far back the first page looks for records that are not whole: what is older is found in the list. */
const daysBack = 30

/** What waits for this visitor, kind by kind, by what their role may do. */
export async function gatherWaiting(visit: MemberVisit, today: CalendarDate): Promise<readonly WaitingGroup[]> {
  const groups: WaitingGroup[] = [await typedNotSent(visit, today)]
  if (visit.may('incidents.record')) groups.push(await drafts(visit, today))
  if (visit.may('incidents.amend')) groups.push(await goingOn(visit, today), await incomplete(visit, today))
  if (visit.may('people.add')) groups.push(await unitsWithoutStays(visit, today))
  if (visit.may('people.review-openings')) groups.push(await openingsToReview(visit, today))
  if (visit.may('audit.review')) groups.push(await alerts(visit, today))
  if (visit.may('organisations.set-up')) groups.push(await cameBack(visit, today), await setUp(visit, today))
  return groupsThatWait(groups)
}

/** How many incidents began in the last seven days in the visitor's places, and where they are listed. */
export async function gatherRecent(
  visit: MemberVisit,
  today: CalendarDate,
): Promise<{ readonly count: number; readonly href: string } | null> {
  if (!visit.may('incidents.read')) return null
  const from = addDays(today, -6)
  return { count: await countIncidents(visit.db, visit.places, { from }), href: listPath(from) }
}

async function drafts({ db, user, membership }: MemberVisit, today: CalendarDate): Promise<WaitingGroup> {
  const kept = await listDrafts(db, user.id, recordIncidentForm)
  const items = kept.slice(0, shownOfAKind).map(({ id, savedAt }) => {
    const { date, time } = wallClockOf(instantFromText(savedAt), membership.organisation.timeZone)
    const detail = `Last kept on ${shortDate(date)}`
    return waitingSince(
      { text: `Finish the record you left at ${time.slice(0, 5)}`, href: unfinishedPath(id), detail, since: date },
      today,
    )
  })
  const more =
    kept.length > items.length ? { more: { text: `All ${kept.length} that you began`, href: unfinishedListPath } } : {}
  return { heading: 'Yours to finish', items, ...more }
}

async function typedNotSent({ keptAnswers, membership }: MemberVisit, today: CalendarDate): Promise<WaitingGroup> {
  const kept = await keptAnswers.list()
  const items = kept.slice(0, shownOfAKind).map(({ id, keptAt, wasSent }) => {
    const { date, time } = wallClockOf(instantFromText(keptAt), membership.organisation.timeZone)
    const deed = wasSent ? 'Send' : 'Go on with'
    const text = `${deed} what you typed at ${time.slice(0, 5)}, or throw it away`
    return waitingSince({ text, href: `/kept/${id}`, detail: `Kept on ${shortDate(date)}`, since: date }, today)
  })
  const more = kept.length > items.length ? { more: { text: `All ${kept.length} that you typed`, href: '/kept' } } : {}
  return { heading: 'Typed but not sent', items, ...more }
}

async function goingOn({ db, places }: MemberVisit, today: CalendarDate): Promise<WaitingGroup> {
  const found = await listGoingOn(db, places, addDays(today, -daysBack), shownOfAKind)
  const items = found.map(({ id, unitName, startedOn }) =>
    waitingSince(
      {
        text: `Say when it ended: ${unitName ?? 'unit not known'}`,
        href: `/incidents/${id}`,
        detail: `Began on ${shortDate(startedOn)}`,
        since: startedOn,
      },
      today,
    ),
  )
  return { heading: 'No end recorded', items }
}

async function incomplete({ db, places }: MemberVisit, today: CalendarDate): Promise<WaitingGroup> {
  const from = addDays(today, -daysBack)
  const filter = { from }
  const [found, units] = [await listIncomplete(db, places, shownOfAKind, filter), await listUnits(db, places)]
  const items = found.map(({ id, unitId, startedOn, recordedByName }) => {
    const unit = units.find((one) => one.id === unitId)?.name ?? 'unit not known'
    return waitingSince(
      {
        text: `Complete the record of ${shortDate(startedOn)}`,
        href: `/incidents/${id}`,
        detail: `${unit}, recorded by ${recordedByName}`,
        since: calendarDateOf(startedOn),
      },
      today,
    )
  })
  const count = found.length < shownOfAKind ? found.length : await countIncomplete(db, places, filter)
  const number = count > countedExactly ? `more than ${countedExactly.toLocaleString('en-GB')}` : count
  const more =
    count > found.length
      ? { more: { text: `Show all of the last ${daysBack} days (${number})`, href: listPath(from, true) } }
      : {}
  return { heading: 'Records without something the law asks for', items, ...more }
}

async function unitsWithoutStays({ db, places }: MemberVisit, today: CalendarDate): Promise<WaitingGroup> {
  const found = await listUnitsWithoutStays(db, places, today)
  const items = found.slice(0, shownOfAKind).map(({ name, lastStayOn }) => ({
    text: `Say who is staying in ${name}`,
    href: '/people',
    detail: 'Without stays there are no bed days, and no rate',
    age: lastStayOn === null ? 'no stay yet' : `last stay ${shortDate(lastStayOn)}`,
    isLate: false,
  }))
  return { heading: 'Units where nobody stays', items }
}

async function openingsToReview({ db, membership }: MemberVisit, today: CalendarDate): Promise<WaitingGroup> {
  const found = await listOpeningsToReview(db, shownOfAKind + 1)
  const items = found.slice(0, shownOfAKind).map(({ id, openedAt, openedByName }) => {
    const since = wallClockOf(instantFromText(openedAt), membership.organisation.timeZone).date
    const detail = `Opened by ${openedByName}`
    return waitingSince({ text: 'Review why a record was opened', href: `${openingsPath}/${id}`, detail, since }, today)
  })
  const more = found.length > items.length ? { more: { text: 'All that wait', href: openingsPath } } : {}
  return { heading: 'Opened in an emergency', items, ...more }
}

/** Somebody who is not told must be told in another way: mail that came back is never silent. */
async function cameBack(visit: MemberVisit, today: CalendarDate): Promise<WaitingGroup> {
  const { id, timeZone } = visit.membership.organisation
  const found = await visit.identity((db) => listBouncing(db, id))
  const [first] = found.map(({ bouncedAt }) => bouncedAt).toSorted()
  if (first === undefined) return { heading: 'Mail', items: [] }
  const since = wallClockOf(instantFromText(first), timeZone).date
  const text = found.length === 1 ? 'Mail to a colleague came back' : `Mail to ${found.length} colleagues came back`
  const detail = 'Nothing more is sent there: tell them in another way'
  return { heading: 'Mail', items: [waitingSince({ text, href: '/organisation/mail', detail, since }, today)] }
}

/** No names: the first page is read over shoulders. */
async function alerts({ db, user }: MemberVisit, today: CalendarDate): Promise<WaitingGroup> {
  const found = await listAlerts(db, 'waiting', user.id, shownOfAKind + 1)
  const items = found
    .slice(0, shownOfAKind)
    .map((alert) =>
      waitingSince(
        { text: alertHeading(alert), href: `/audit/alerts/${alert.id}`, detail: 'In who did what', since: alert.onDay },
        today,
      ),
    )
  const more = found.length > shownOfAKind ? { more: { text: 'Show all alerts', href: '/audit/alerts' } } : {}
  return { heading: 'Alerts to look into', items, ...more }
}

async function setUp(visit: MemberVisit, today: CalendarDate): Promise<WaitingGroup> {
  const { organisation } = visit.membership
  const units = (await listUnits(visit.db, 'all')).filter((unit) => isOpenOn(unit, today))
  const members = await visit.identity((db) => listMembers(db, organisation.id, visit.now))
  const recorders = members.filter(({ role }) => catalogue.roles.get(role)?.permissions.includes('incidents.record'))
  const steps = stepsLeft({
    units: units.length,
    unitsWithoutBeds: units.filter(({ beds }) => beds === null).length,
    recorders: recorders.length,
    waitingInvitations: members.filter(({ hasPassword }) => !hasPassword).length,
  })
  return { heading: 'Setting up', items: steps }
}
