import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { type Id, newId } from '#basics/id.ts'
import { localTimeOf } from '#basics/local-time.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { defineAnnouncement } from '#platform/audit/announcement.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import { sealAllOf } from '#platform/audit/testing/an-audit.builder.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { alertInWords } from '../domain/alert.ts'
import { type AlertRules, usualRules } from '../domain/alert-rules.ts'
import { lookThrough } from '../look-through.ts'
import { saveAlertRules } from './alert-rules.store.ts'
import { countWaitingAlerts, findAlert, listAlerts, saveLookedInto } from './alerts.store.ts'
import { listDeeds, readAudit } from './read-audit.store.ts'

const { database, superuser } = await testDatabase()
const nobody = newId()
// The deeds that rules go by, in the words of the modules that announce them.
const personViewed = defineAnnouncement<object>('person.viewed')
const incidentViewed = defineAnnouncement<{ readonly person: Id }>('incident.viewed')
const membershipEnded = defineAnnouncement<{ readonly user: Id }>('membership.ended')
const staffInvited = defineAnnouncement<{ readonly user: Id }>('staff.invited')

type User = { readonly id: Id; readonly name: string }

function as<T>(organisation: Id, { id, name }: User, work: (db: OrganisationDb) => Promise<T>): Promise<T> {
  const opening = { pool: database.app, announcer: announcerFor([]) }
  return inOrganisation(opening, organisation, { kind: 'user', id, name }, work)
}

/** A new organisation with a unit and staff who sign in; `look` lets one of them open records, `alerts` looks through. */
async function aPlace() {
  const organisation = await anOrganisation(database)
  const inside = <T>(work: (db: OrganisationDb) => Promise<T>) => insideOf(database, organisation, work)
  const unit = await inside((db) => aUnit(db))
  const user = async (name: string, wanted: Parameters<typeof aMemberOfStaff>[1] = {}): Promise<User> => {
    const id = newId()
    await inside((db) => aMemberOfStaff(db, { name, userId: id, ...wanted }))
    return { id, name }
  }
  const person = async (familyName: string, endedOn: string | null = null) => {
    const built = await inside((db) => aPerson(db, { familyName }))
    const ended = endedOn === null ? null : calendarDateOf(endedOn)
    await inside((db) => aStay(db, { personId: built.id, unitId: unit.id, endedOn: ended }))
    return built
  }
  const look = (by: User, ...people: readonly Id[]) =>
    as(organisation.id, by, async (db) => {
      for (const id of people) await db.announce(personViewed(id, unit.id, {}))
    })
  const alerts = async () => {
    await sealAllOf(database.app, organisation.id)
    return await inside(async (db) => {
      while (await lookThrough(db, 'Europe/London'));
      return await listAlerts(db, 'waiting', nobody, 50)
    })
  }
  return { id: organisation.id, inside, unit, user, person, look, alerts }
}

describe('alerts', () => {
  it('ask about somebody with the same family name, whatever the accents and the second half of the name', async () => {
    const place = await aPlace()
    const [nurse, other] = [await place.user('Zoë Núñez'), await place.user('Sam Ash')]
    const [kin, half, stranger] = [
      await place.person('NUNEZ'),
      await place.person('Ash-Nunez'),
      await place.person('Ashby'),
    ]
    await place.look(nurse, kin.id, kin.id, stranger.id)
    await place.look(other, half.id, stranger.id)
    const found = await place.alerts()
    expect(found.map(({ kind, actorName, personId, times }) => [kind, actorName, personId, times])).toEqual(
      expect.arrayContaining([
        ['family-name', 'Zoë Núñez', kin.id, 2],
        ['family-name', 'Sam Ash', half.id, 1],
      ]),
    )
    expect(found).toHaveLength(2)
    expect(found.map(alertInWords).join(' ')).toContain(
      'Zoë Núñez looked at the records of Elowen NUNEZ 2 times. They have the same family name, so they may be related.',
    )
  })

  it('ask about somebody who opens the records of many people in an hour, and not at the limit', async () => {
    const place = await aPlace()
    await place.inside((db) => saveAlertRules(db, { ...usualRules, manyPeople: 5 }))
    const [busy, calm] = [await place.user('Bola Reed'), await place.user('Kit Moss')]
    const people = Array.from({ length: 6 }, () => newId())
    await place.look(calm, ...people.slice(0, 5), ...people.slice(0, 5))
    await place.look(busy, ...people.slice(0, 4))
    expect(await place.alerts()).toEqual([])
    await as(place.id, busy, async (db) => {
      for (const person of people) await db.announce(incidentViewed(newId(), null, { person }))
    })
    const found = await place.alerts()
    expect(found.map(({ kind, actorName, times }) => [kind, actorName, times])).toEqual([
      ['many-people', 'Bola Reed', 6],
    ])
  })

  it('ask about somebody who looks long after the person left the units where they work', async () => {
    const place = await aPlace()
    const elsewhere = await place.inside((db) => aUnit(db, { name: 'Hazel Ward' }))
    const here = await place.user('Ada Fern', { units: [place.unit.id] })
    const [gone, present, moved] = [
      await place.person('Lark', '2026-01-10'),
      await place.person('Wren'),
      await place.person('Heron', '2026-01-10'),
    ]
    await place.inside((db) => aStay(db, { personId: moved.id, unitId: elsewhere.id }))
    await place.look(here, gone.id, present.id, moved.id)
    const roams = await place.user('Max Thorn')
    await place.look(roams, moved.id)
    expect((await place.alerts()).map(({ kind, actorName, personId }) => [kind, actorName, personId])).toEqual(
      expect.arrayContaining([
        ['after-stay', 'Ada Fern', gone.id],
        ['after-stay', 'Ada Fern', moved.id],
      ]),
    )
    expect(await place.inside((db) => countWaitingAlerts(db, nobody, 50))).toBe(2)
  })

  it('ask about deeds after somebody left, by their last day and by the end of their membership', async () => {
    const place = await aPlace()
    const left = await place.user('Una Birch', { endedOn: calendarDateOf('2026-01-02') })
    const [ended, back] = [await place.user('Lee Oak'), await place.user('Pat Elm')]
    await place.inside(async (db) => {
      await db.announce(membershipEnded(ended.id, null, { user: ended.id }))
      await db.announce(membershipEnded(back.id, null, { user: back.id }))
      await db.announce(staffInvited(back.id, null, { user: back.id }))
    })
    for (const user of [left, ended, back]) await place.look(user, newId())
    expect((await place.alerts()).map(({ kind, actorName }) => `${kind} ${actorName}`).toSorted()).toEqual([
      'after-leaving Lee Oak',
      'after-leaving Una Birch',
    ])
  })

  it('ask about somebody who looks outside the hours in which the organisation works, by its clock, and never where it says none', async () => {
    const place = await aPlace()
    const nurse = await place.user('Kim Yew')
    const person = await place.person('Wren')
    // 2026: 29 March is a Sunday on which clocks in London go forward, 30 March a Monday, 1 April a Wednesday.
    const times = [
      '2026-03-30T06:59:00Z', // 7:59 by the clock: too early
      '2026-03-30T07:00:00Z', // 8:00
      '2026-03-27T17:59:00Z', // 17:59 on a Friday in winter
      '2026-04-01T16:59:00Z', // 17:59 in summer
      '2026-04-01T17:00:00Z', // 18:00: too late
      '2026-03-29T11:00:00Z', // a Sunday
    ]
    const hours = { starts: localTimeOf('08:00'), ends: localTimeOf('18:00'), notAtWeekends: true }
    const found = async (rules: AlertRules['hours']) => {
      await place.inside((db) => saveAlertRules(db, { ...usualRules, hours: rules }))
      for (const at of times) {
        await place.look(nurse, person.id)
        await superuser.query(
          `update private.audit set at = $1 where id = (select max(id) from private.audit where organisation_id = $2)`,
          [at, place.id],
        )
      }
      const alerts = await place.alerts()
      await superuser.query('delete from private.audit_alerts where organisation_id = $1', [place.id])
      return alerts.map(({ kind, onDay, times: how, personId }) => `${kind} ${onDay} ${how} ${personId}`).toSorted()
    }
    expect(await found(null)).toEqual([])
    expect(await found(hours)).toEqual([
      'out-of-hours 2026-03-29 1 null',
      'out-of-hours 2026-03-30 1 null',
      'out-of-hours 2026-04-01 1 null',
    ])
    const night = { starts: localTimeOf('18:00'), ends: localTimeOf('08:00'), notAtWeekends: false }
    expect(await found(night)).toEqual([
      'out-of-hours 2026-03-27 1 null',
      'out-of-hours 2026-03-29 1 null',
      'out-of-hours 2026-03-30 1 null',
      'out-of-hours 2026-04-01 1 null',
    ])
  })

  it('are raised once for each day, wait again when more happens, and never show somebody their own', async () => {
    const place = await aPlace()
    const nurse = await place.user('Ivy Holt')
    const kin = await place.person('Holt')
    await place.look(nurse, kin.id)
    const [alert] = await place.alerts()
    if (!alert) throw new Error('there is an alert')
    const looked = { at: '2026-01-15T10:00:00Z', byName: 'Records officer', words: 'Asked. It is her aunt’s ward.' }
    expect(await place.inside((db) => saveLookedInto(db, alert, looked))).toBe(true)
    expect(await place.alerts()).toEqual([])
    await place.look(nurse, kin.id)
    expect(await place.alerts()).toMatchObject([{ id: alert.id, times: 2, lookedAt: null, words: null }])
    expect(await place.inside((db) => saveLookedInto(db, alert, looked))).toBe(false)
    expect(await place.inside((db) => findAlert(db, alert.id, nurse.id))).toBeUndefined()
    expect(await place.inside((db) => listAlerts(db, 'all', nurse.id, 50))).toEqual([])
  })

  it('stay silent where the rules are switched off, and in other organisations', async () => {
    const place = await aPlace()
    const off = { familyName: false, manyPeople: null, afterStayDays: null, afterLeaving: false, hours: null }
    await place.inside((db) => saveAlertRules(db, off))
    const nurse = await place.user('Ivy Holt', { endedOn: calendarDateOf('2026-01-02') })
    const kin = await place.person('Holt', '2026-01-10')
    await place.look(nurse, kin.id)
    expect(await place.alerts()).toEqual([])
  })
})

describe('reading the audit', () => {
  it('goes through pages of a filter back and forth without losing or repeating a row', async () => {
    const place = await aPlace()
    const [nurse, other] = [await place.user('Ivy Holt'), await place.user('Sam Ash')]
    const people = Array.from({ length: 7 }, () => newId())
    await place.look(nurse, ...people)
    await place.look(other, ...people)
    await place.inside(async (db) => {
      const filter = { actors: [nurse.id], deed: 'person.viewed' }
      const first = await readAudit(db, filter, undefined, 3)
      const second = await readAudit(db, filter, first.older ?? undefined, 3)
      const third = await readAudit(db, filter, second.older ?? undefined, 3)
      const about = [first, second, third].flatMap(({ lines }) => lines.map(({ personId }) => personId))
      expect(about).toEqual(people.toReversed())
      expect([first.newer, third.older]).toEqual([null, null])
      const back = await readAudit(db, filter, third.newer ?? undefined, 3)
      expect(back.lines).toEqual(second.lines)
      expect((await readAudit(db, { people: [people[0] ?? ''] })).lines).toHaveLength(2)
      expect((await readAudit(db, { actors: [] })).lines).toEqual([])
      expect((await readAudit(db, { unit: place.unit.id, before: '2020-01-01T00:00:00Z' })).lines).toEqual([])
      expect(await listDeeds(db)).toEqual(['person.viewed'])
    })
  })
})
