import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { localTimeOf } from '#basics/local-time.ts'
import { anIncident } from '#modules/incidents/testing/an-incident.builder.ts'
import { anIncidentFile } from '#modules/incidents/testing/an-incident-file.builder.ts'
import { saveFactsOf } from '#modules/insight/index.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { aHouse } from '#tests/setup/house.ts'

const house = await aHouse()
const officer = await house.visitor('records-officer')
const second = await house.visitor('records-officer')
const lead = await house.visitor('reduction-lead')

async function somebody(name: { givenName: string; familyName: string }) {
  return await house.inside(async (db) => {
    const person = await aPerson(db, name)
    await aStay(db, { personId: person.id, unitId: house.unit.id })
    const when = { on: calendarDateOf('2026-01-10'), at: localTimeOf('14:30') }
    const { id } = await anIncident(db, {
      personId: person.id,
      personName: `${name.givenName} ${name.familyName}`,
      personIdentifier: person.localId,
      unitId: house.unit.id,
      ...when,
    })
    await anIncidentFile(db, id)
    await saveFactsOf(db, sql`select ${id}::uuid`)
    return person
  })
}

/** Every word of every table, the audit among them. */
async function everyWord(): Promise<string> {
  const { rows } = await house.superuser.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('private', 'network', 'identity')",
  )
  const words = rows.map(async ({ name }) => {
    const found = await house.superuser.query<{ words: string | null }>(
      `select string_agg(to_jsonb(t)::text, ' ') as words from ${name} t`,
    )
    return found.rows[0]?.words ?? ''
  })
  return (await Promise.all(words)).join(' ')
}

describe('a copy of all that is held', () => {
  it('has every answer of every record and who looked, and names no staff unless that was decided', async () => {
    const ada = await somebody({ givenName: 'Ada', familyName: 'Copperfield' })
    const nurse = await house.visitor('manager')
    await nurse.open(`/people/${ada.id}`)
    const form = await officer.open(`/privacy/people/${ada.id}/copy`)
    const without = await officer.send(form, { 'made-for': 'Ada, with her passport', staff: 'no', out: '' })
    expect(without).toMatchObject({ status: 200, heading: expect.stringContaining('All that') })
    expect(without.text).toContain('Ada Copperfield')
    expect(without.text).toContain('Files, to be given apart: Notes of the night')
    expect(without.text).toContain('person.viewed')
    expect(without.text).toContain('a member of staff')
    expect(without.text.replace(officer.user.name, '')).not.toContain(nurse.user.name)
    const named = await officer.send(await officer.open(`/privacy/people/${ada.id}/copy`), {
      'made-for': 'Ada',
      staff: 'yes',
      out: 'Copperfield',
    })
    expect(named.text).toContain(nurse.user.name)
    expect(named.text).toContain('Ada [taken out]')
    const data = await officer.get(`${named.path}/data`)
    expect(data.html).not.toContain('Copperfield')
    expect(JSON.parse(data.html)).toHaveProperty('incidents')
  })

  it('is refused for nobody, and keeps what was typed', async () => {
    const ben = await somebody({ givenName: 'Ben', familyName: 'Alder' })
    const form = await officer.open(`/privacy/people/${ben.id}/copy`)
    const back = await officer.send(form, { out: 'x\nFinch' })
    expect(back.status).toBe(422)
    expect(back.problems).toHaveLength(3)
    expect(back.html).toContain('Finch')
  })
})

describe('disposal', () => {
  it('is decided by somebody else, leaves no word about the person anywhere, and every figure as it was', async () => {
    const cat = await somebody({ givenName: 'Catrin', familyName: 'Quillfeather' })
    const figures = async () => (await lead.open('/insight')).text.replaceAll(/\d\d:\d\d/g, '')
    const before = await figures()
    expect(before).toContain('January 2026, so far 66.67')
    expect(await everyWord()).toContain('Quillfeather')
    const form = await officer.open(`/privacy/people/${cat.id}/disposal`)
    await officer.send(form, { ground: 'time is over', because: 'All of it was looked at' })
    const waiting = await second.open('/privacy')
    expect(waiting.text).toContain('Catrin Quillfeather')
    const disposal = /\/privacy\/disposals\/[0-9a-f-]{36}/.exec(waiting.html)?.[0] ?? ''
    expect((await officer.open(disposal)).text).toContain('Somebody else has to decide')
    const decided = await second.send(await second.open(disposal), {
      decision: 'disposed of',
      because: 'Looked at it too',
    })
    expect(decided.text).toContain('Nobody’s any more')
    expect(decided.text).toMatch(/incident files 1 .*incident versions 1|incident versions 1 .*incident files 1/)
    const left = await everyWord()
    expect(left).not.toContain('Quillfeather')
    expect(left).not.toContain(cat.localId)
    expect(await figures()).toBe(before)
    expect((await officer.get(`/privacy/people/${cat.id}/copy`)).text).not.toContain('Catrin')
  })

  it('does not happen while a hold stands, nor by a statement of the app itself', async () => {
    const dee = await somebody({ givenName: 'Dee', familyName: 'Marram' })
    const ask = await officer.open(`/privacy/people/${dee.id}/disposal`)
    await officer.send(ask, { ground: 'erasure was asked for', because: 'She asked' })
    const held = await officer.open(`/privacy/people/${dee.id}`)
    await officer.send(held, { reason: 'A complaint came in' }, { form: `/privacy/people/${dee.id}/hold` })
    const waiting = (await second.open('/privacy')).html
    const disposal = [...waiting.matchAll(/\/privacy\/disposals\/([0-9a-f-]{36})/g)].map(([, id = '']) => id)[0] ?? ''
    const page = await second.open(`/privacy/disposals/${disposal}`)
    expect(page.text).toContain('A hold stands')
    await expect(
      house.database.app.query(
        `begin; set local lessen.organisation = '${house.organisation.id}'; delete from private.incidents; commit`,
      ),
    ).rejects.toThrow('permission denied')
    expect(await everyWord()).toContain('Marram')
  })
})
