import type { CalendarDate } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import started from '#catalogue/measures/started.ts'
import { listUnits, type Unit } from '#modules/organisations/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Places } from '#platform/tenancy/places.ts'
import { lastMonthCard, runningMonthCard } from '../../domain/month-card.ts'
import { sinceFirstRecord } from '../../domain/month-figures.ts'
import { monthsUpTo, type Window, windowIn } from '../../domain/month-window.ts'
import { type RateCourse, rateCourse } from '../../domain/rate-course.ts'
import { monthLines, monthPoints, silenceBefore } from '../../domain/shown-months.ts'
import { listMonthFigures } from '../../store/month-figures.store.ts'
import { MeasureCardView, noUnitsView } from './measure-card.view.tsx'

/** GET /insight: the measure for the whole organisation, or for all units of a visitor who has some. */
export async function showInsight(visit: MemberVisit): Promise<Reply> {
  const window = windowIn(visit.query.get('months'))
  const asked = visit.query.get('unit') ?? ''
  const units = await listUnits(visit.db, visit.places)
  if (units.some(({ id }) => id === asked)) return { location: `/insight/units/${asked}?months=${window}` }
  const [only] = units
  if (only === undefined)
    return { title: 'Insight', body: noUnitsView({ maySetUp: visit.may('organisations.set-up') }) }
  return await page(visit, units, visit.places !== 'all' && units.length === 1 ? only : null, window)
}

/** GET /insight/units/:unit: the measure for one unit. A unit elsewhere looks like none. */
export async function showUnitInsight(visit: MemberVisit): Promise<Reply> {
  const units = await listUnits(visit.db, visit.places)
  const unit = units.find(({ id }) => id === visit.params['unit'])
  if (unit === undefined || !visit.may('insight.read', unit.id)) return nothingHere
  return await page(visit, units, unit, windowIn(visit.query.get('months')))
}

/**
 * The course of the measure in these places: the months that are over, as many as asked for, and the one that runs; from
 * the first on in which the organisation recorded anything.
 */
export async function courseOf(
  db: OrganisationDb,
  places: Places,
  today: CalendarDate,
  window: Window,
): Promise<RateCourse> {
  const months = await listMonthFigures(db, monthsUpTo(today, window), places, today)
  return rateCourse(sinceFirstRecord(months))
}

async function page(visit: MemberVisit, units: readonly Unit[], unit: Unit | null, window: Window): Promise<Reply> {
  const { organisation } = visit.membership
  const { date: today } = wallClockOf(instantFromText(visit.now), organisation.timeZone)
  const course = await courseOf(visit.db, unit === null ? visit.places : [unit.id], today, window)
  const where = unit?.name ?? (visit.places === 'all' ? organisation.name : 'All your units')
  const body = MeasureCardView({
    measure: started,
    where,
    sentence: course.sentence,
    cards: [lastMonthCard(course), runningMonthCard(course)].filter((card) => card !== null),
    points: monthPoints(course),
    lines: monthLines(course.months),
    nothingBefore: silenceBefore(course, window),
    isSilent: course.months.every(({ rate }) => rate.is === 'nothing recorded'),
    units: units.map(({ id, name }) => ({ id, name })),
    chosen: unit?.id ?? null,
    everywhere: visit.places === 'all' ? 'The whole organisation' : 'All your units',
    window,
    mayRecord: visit.may('incidents.record'),
  })
  return { title: `Insight: ${where}`, body, wide: true }
}
