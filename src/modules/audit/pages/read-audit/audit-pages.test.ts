import { describe, expect, it } from 'vitest'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { sealAllOf } from '#platform/audit/testing/an-audit.builder.ts'
import { aHouse } from '#tests/setup/house.ts'
import { anAlert } from '../../testing/an-alert.builder.ts'

const house = await aHouse()
const officer = await house.visitor('records-officer')
const nurse = await house.visitor('frontline')
const person = await house.inside(async (db) => {
  const built = await aPerson(db, { givenName: 'Elowen', familyName: '=Merriden' })
  await aStay(db, { personId: built.id, unitId: house.unit.id })
  return built
})
await nurse.open(`/people/${person.id}`)

describe('reading who did what', () => {
  it('shows deeds and looks, and notes that they were read', async () => {
    const page = await officer.open('/audit')
    expect(page.heading).toBe('Who did what')
    expect(page.text).toContain('Person viewed')
    expect(page.text).toContain(nurse.user.name)
    expect((await officer.open('/audit?deed=audit.read')).text).toContain(officer.user.name)
  })

  it('finds what one member of staff did, and who looked at one person, by a few letters of their names', async () => {
    const byNurse = await officer.open(`/audit?who=${encodeURIComponent(nurse.user.name)}&deed=person.viewed`)
    expect(byNurse.text).toContain(`By ${nurse.user.name}`)
    const about = await officer.open('/audit?about=merrid&deed=person.viewed')
    expect(about.text).toContain('About Elowen =Merriden')
    expect(about.text).toContain(nurse.user.name)
    expect(
      (await officer.open(`/audit?about=merrid&unit=${house.unit.id}&from-day=1&from-month=1&from-year=2020`)).status,
    ).toBe(200)
    expect((await officer.open('/audit?to-day=1&to-month=1&to-year=2020')).text).toContain('Nothing matches')
  })

  it('says beside the field what it could not read or find, and keeps what was typed', async () => {
    const page = await officer.open('/audit?who=zzzz&from-day=31&from-month=2&from-year=2026')
    expect(page.status).toBe(422)
    expect(page.problems).toHaveLength(2)
    expect(page.html).toContain('value="zzzz"')
    const turned = await officer.open('/audit?from-day=2&from-month=1&from-year=2026&to-day=1&to-month=1&to-year=2026')
    expect(turned.problems).toEqual(['The last day is before the first. Check both days.'])
    expect((await officer.open('/audit?older=nonsense_x&unit=x&deed=%27')).status).toBe(200)
  })

  it('gives the rows as a file in which nothing typed can run, with seals and the head of the chain', async () => {
    await sealAllOf(house.database.app, house.organisation.id)
    const file = await officer.get('/audit/export?deed=person.viewed')
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="audit-\d{4}-\d\d-\d\d\.csv"$/)
    const [head, row, last] = file.html.split('\r\n')
    expect(head).toBe('Row,When (UTC),Who,By itself,What,To what,Which,Person,Unit,Seal,Hash')
    expect(row).toMatch(new RegExp(`,${nurse.user.name},no,person.viewed,person,${person.id},.*,\\d+,[0-9a-f]{64}$`))
    expect(last).toMatch(/^Head of the chain,.*,\d+,[0-9a-f]{64}$/)
    expect((await officer.open('/audit?deed=audit.exported')).text).toContain(officer.user.name)
  })

  it('is for those who answer for it, and for nobody else', async () => {
    for (const path of ['/audit', '/audit/export', '/audit/alerts', '/audit/rules'])
      expect([path, (await nurse.get(path)).status]).toEqual([path, 403])
  })
})

describe('an alert', () => {
  it('stands on the first page without a name, explains itself, and is looked into with words', async () => {
    const alert = await house.inside((db) => anAlert(db, { actorId: nurse.user.id, actorName: nurse.user.name }))
    const today = await officer.open('/')
    expect(today.text).toContain('Alerts to look into')
    expect(today.text).not.toContain(nurse.user.name)
    expect((await officer.open('/audit/alerts')).text).toContain(
      `${nurse.user.name} opened the records of 41 people within one hour.`,
    )

    const page = await officer.open(`/audit/alerts/${alert.id}`)
    const refused = await officer.send(page, { words: '  ' })
    expect([refused.status, refused.problems]).toEqual([
      422,
      ['Write what you found, even if it is that all was well.'],
    ])
    const list = await officer.send(page, { words: 'Asked. Handover of the whole ward.' })
    expect(list.heading).toBe('Alerts')
    expect((await officer.open('/')).text).not.toContain('Alerts to look into')
    const looked = await officer.open(`/audit/alerts/${alert.id}`)
    expect(looked.text).toContain(`Looked into by ${officer.user.name}`)
    expect((await officer.open('/audit/alerts?which=all')).text).toContain('Looked into')
  })

  it('is not judged unseen: when more has happened meanwhile, it is shown again and the words are kept', async () => {
    const alert = await house.inside((db) => anAlert(db, { actorName: 'Bola Reed' }))
    const page = await officer.open(`/audit/alerts/${alert.id}`)
    await house.superuser.query(
      `update private.audit_alerts set last_at = last_at + interval '1 minute', times = 60 where id = $1`,
      [alert.id],
    )
    const again = await officer.send(page, { words: 'All was well.' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('60 people')
    expect(again.html).toContain('All was well.')
    expect((await officer.send(again)).heading).toBe('Alerts')
  })

  it('about oneself is for somebody else', async () => {
    const own = await house.inside((db) => anAlert(db, { actorId: officer.user.id }))
    expect((await officer.get(`/audit/alerts/${own.id}`)).status).toBe(404)
  })
})

describe('the rules of alerts', () => {
  it('are kept as typed; an empty box switches a rule off; what is no number is explained', async () => {
    const page = await officer.open('/audit/rules')
    const wrong = await officer.send(page, { 'many-people': 'lots', 'after-stay-days': '4000' })
    expect([wrong.status, wrong.problems.length]).toEqual([422, 2])
    await officer.send(page, { 'many-people': '12', 'after-stay-days': '', 'family-name': [] })
    const kept = await officer.open('/audit/rules')
    expect(kept.html).toMatch(/name="many-people"[^>]*value="12"/)
    expect(kept.html).not.toMatch(/name="family-name"[^>]*checked/)
  })

  it('take working hours as people type them, and explain half of them beside the field', async () => {
    const page = await officer.open('/audit/rules')
    const half = await officer.send(page, { 'hours-from': '8.30am', 'hours-until': '' })
    expect([half.status, half.problems]).toEqual([422, ['Type when work ends, or leave both times empty.']])
    expect(half.html).toContain('value="8.30am"')
    const weekends = await officer.send(page, { 'not-at-weekends': 'yes' })
    expect(weekends.problems).toEqual(['Type when work begins and ends, so that weekends can be outside.'])
    const same = await officer.send(page, { 'hours-from': '0830', 'hours-until': '8:30' })
    expect(same.problems).toEqual(['Work must end at another time than it begins.'])
    await officer.send(page, { 'hours-from': '8.30am', 'hours-until': '1700', 'not-at-weekends': 'yes' })
    const kept = await officer.open('/audit/rules')
    expect(kept.html).toMatch(/name="hours-from"[^>]*value="08:30"/)
    expect(kept.html).toMatch(/name="hours-until"[^>]*value="17:00"/)
    expect(kept.html).toMatch(/name="not-at-weekends"[^>]*checked/)
  })
})
