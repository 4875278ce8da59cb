import { addDays, type CalendarDate, daysBetween } from '#basics/calendar-date.ts'
import { type Instant, wallClockOf } from '#basics/instant.ts'
import { firstDayOf, monthOf } from '#basics/month.ts'
import { catalogue } from '#catalogue/offered.ts'
import { incidentRecorded, type RecordedPerson, type StaffInvolved, saveIncident } from '#modules/incidents/index.ts'
import type { Unit } from '#modules/organisations/index.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Chance } from '../chance.ts'
import { daysFrom, demoIncident } from './demo-incident.ts'
import { type DemoStay, fillUnit } from './demo-people.ts'
import type { DemoUnit } from './demo-places.ts'
import type { CastScript } from './demo-script.ts'
import { demoZone as zone } from './demo-set-up.ts'

/** Eighteen months of people, stays and incidents, up to `now`, in the units and with the staff that were set up. */
export async function liveThrough(
  db: OrganisationDb,
  cast: CastScript,
  units: readonly Unit[],
  staff: readonly StaffInvolved[],
  now: Instant,
): Promise<void> {
  const today = wallClockOf(now, zone).date
  const from = beginning(today)
  for (const [index, unit] of units.entries()) {
    const plan = cast.units[index]
    if (!plan) continue
    const stays = await fillUnit(db, cast.chance, { unit, beds: plan.beds, from, today, oldest: cast.oldest })
    await makeIncidents(db, cast.chance, { unit, plan, stays, staff, now, from, today, isFirst: index === 0 })
  }
}

/** The first day of a month, so that the first month on the chart is a whole one. */
function beginning(today: CalendarDate): CalendarDate {
  return firstDayOf(monthOf(addDays(today, -550)))
}

type UnitStory = {
  readonly unit: Unit
  readonly plan: DemoUnit
  readonly stays: readonly DemoStay[]
  readonly staff: readonly StaffInvolved[]
  readonly now: Instant
  readonly from: CalendarDate
  readonly today: CalendarDate
  /** The first unit has fewer incidents in its last half year: something that the charts can show. */
  readonly isFirst: boolean
}

async function makeIncidents(db: OrganisationDb, chance: Chance, story: UnitStory): Promise<void> {
  const law = catalogue.jurisdictions.get(story.unit.jurisdiction)
  const practices = [...catalogue.practices.values()].filter(({ mhsds, isHold }) =>
    law?.sector === 'health' ? mhsds !== undefined : isHold,
  )
  const days = daysBetween(story.from, story.today)
  for (const [index, day] of daysFrom(story.from, days + 1).entries()) {
    const quieter = story.isFirst && index > days - 180 ? 0.55 : 1
    if (!chance.yes((story.plan.monthly / 30) * quieter)) continue
    const here = story.stays.filter(({ from, to }) => from <= day && (to === null || day < to))
    if (here.length === 0) continue
    const stay = chance.pick(here)
    const person: RecordedPerson = {
      personId: stay.personId,
      personName: stay.name,
      personIdentifier: stay.localId,
      characteristics: stay.characteristics,
    }
    const incident = demoIncident(chance, {
      person,
      unitId: story.unit.id,
      admissionId: stay.admissionId,
      day,
      zone,
      now: story.now,
      staff: story.staff,
      practices,
      reasons: law?.reasons.map(({ code }) => code) ?? [],
      isFresh: index > days - 6,
    })
    if (!incident) continue
    const id = chance.id()
    await saveIncident(db, id, incident)
    await db.announce(
      incidentRecorded(id, story.unit.id, {
        version: 1,
        person: stay.personId,
        interventions: incident.interventions.length,
      }),
    )
  }
}
