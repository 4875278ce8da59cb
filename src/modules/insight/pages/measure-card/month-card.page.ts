import type { CalendarDate } from '#basics/calendar-date.ts'
import started from '#catalogue/measures/started.ts'
import { findUnit } from '#modules/organisations/index.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Places } from '#platform/tenancy/places.ts'
import { lastMonthCard, type MonthCard } from '../../domain/month-card.ts'
import { courseOf } from './measure-card.page.ts'

/** A card for the first page: the measure's name, where it is of, and where all of it is to be found. */
export type LinkedMonthCard = MonthCard & { readonly measure: string; readonly where: string; readonly href: string }

/**
 * The rate of the last month that is over, in the visitor's places, with the one sentence that is true of the last 24
 * months. Nothing where there are no places.
 */
export async function monthCard(
  db: OrganisationDb,
  places: Places,
  today: CalendarDate,
): Promise<LinkedMonthCard | null> {
  if (places !== 'all' && places.length === 0) return null
  const card = lastMonthCard(await courseOf(db, places, today, 24))
  return card && { ...card, measure: started.name, where: await nameOf(db, places), href: '/insight' }
}

async function nameOf(db: OrganisationDb, places: Places): Promise<string> {
  if (places === 'all') return 'The whole organisation'
  const [only] = places
  const unit = places.length === 1 && only !== undefined ? await findUnit(db, only) : undefined
  return unit?.name ?? 'All your units'
}
