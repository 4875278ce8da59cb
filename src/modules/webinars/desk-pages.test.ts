import { describe, expect, test } from 'vitest'
import { aHouse } from '#tests/setup/house.ts'
import { tellChangesJob } from './jobs/tell-changes.job.ts'
import { saveReminder } from './store/reminders.store.ts'
import { aRegistration } from './testing/a-registration.builder.ts'
import { asVisitor, aWish, keepWebinar } from './testing/a-webinar.builder.ts'
import { runJob } from './testing/run-jobs.ts'

const house = await aHouse()
const pool = house.database.app
const at = house.clock.now
const webinar = await keepWebinar(pool, { title: 'Kind words', capacity: 2 })
const desk = `/desk/webinars/${webinar.id}`
const ann = await aRegistration(pool, webinar.id, { name: 'Ann Place', at, needs: '=HYPERLINK("x")' })
const ben = await aRegistration(pool, webinar.id, { name: 'Ben Place', at })
await aRegistration(pool, webinar.id, { name: 'Cy Waits', at, standing: 'waiting' })
const editor = await house.visitor('network-editor')
const audited = async (deed: string) =>
  (await house.superuser.query('select payload from network.audit where deed = $1 order by id', [deed])).rows.map(
    ({ payload }) => payload,
  )
const mailsOf = async (kind: string) =>
  (await house.superuser.query('select address from mail.outbox where kind = $1 order by address', [kind])).rows.map(
    ({ address }) => address,
  )

describe('the team’s pages of a webinar', () => {
  test('are for who may manage webinars, and for nobody else', async () => {
    for (const role of ['network-moderator', 'frontline'])
      expect((await (await house.visitor(role)).get(desk)).status).toBe(403)
    expect((await house.stranger().get(desk)).status).toBe(303)
    expect((await editor.open('/desk/webinars')).text).toContain('2 of 2')
  })

  test('set up what only those registered are told; what cannot be read is given back', async () => {
    const page = await editor.open(`${desk}/set-up`)
    const fields = { link: 'http://insecure.example.test', word: 'Plum', reminders: 'soon', hours: '48', minutes: '30' }
    const refused = await editor.send(page, fields)
    expect([refused.status, refused.problems.length]).toEqual([422, 2])
    const done = await editor.send(refused, {
      ...fields,
      link: 'https://meet.example.test/a',
      reminders: '2 days, 1 hour',
    })
    expect(done.text).toContain('Joining link Set')
    expect((await editor.open(`${desk}/set-up`)).html).toContain('2 days, 1 hour')
    expect(await audited('webinar.set-up')).toEqual([{ reminders: 2 }])
  })

  test('show of each reminder whether it was sent, was refused, came back, waits, or was too late', async () => {
    const { rows } = await house.superuser.query<{ id: string }>(
      `insert into mail.outbox (id, address, kind, passes, state, message_id, problem)
       select gen_random_uuid(), 'a@example.test', 'webinar-reminder', true, s, gen_random_uuid()::text, p
       from (values ('sent', null), ('refused', 'the server refused it: 550'), ('refused', 'it came back: 5.1.1'), ('waiting', null)) as v(s, p) returning id`,
    )
    const mails: (string | null)[] = [...rows.map(({ id }) => id), null]
    await asVisitor(pool, async (db) => {
      for (const [place, mail] of mails.entries())
        await saveReminder(db, {
          registration: ann,
          startsAt: webinar.startsAt,
          minutesBefore: (5 - place) * 60,
          mail,
          now: at,
        })
    })
    const { text } = await editor.open(desk)
    for (const words of [
      '5 hours: sent',
      '4 hours: refused (the server refused it: 550)',
      '3 hours: came back',
      '2 hours: still waiting',
      '1 hour: not sent: too late',
    ])
      expect(text).toContain(words)
  })

  test('give the list as a file that a spreadsheet opens safely, after asking who is there, and note it', async () => {
    const file = await editor.get(`${desk}/export`)
    expect(file.headers['content-type']).toContain('text/csv')
    expect(file.html).toContain('ann.place@example.test')
    expect(file.html).not.toMatch(/(?:^|,)"?=HYPERLINK/m)
    expect(await audited('webinar.registrations-exported')).toEqual([{ rows: 3 }])
  })

  test('write only to those who agreed, and to whom was chosen', async () => {
    const page = await editor.open(`${desk}/mail`)
    const sent = await editor.send(page, {
      to: 'with a place',
      subject: 'Slides',
      text: 'The slides are here.\n\nThank you.',
    })
    expect(sent.heading).toContain('2 mails are on their way')
    expect(await mailsOf('webinar-message')).toEqual([aWish('Ann Place').email, aWish('Ben Place').email])
    expect(
      (await editor.send(await editor.open(`${desk}/mail`), { to: 'waiting', subject: '', text: '' })).status,
    ).toBe(422)
  })

  test('mark who was there once it has begun, and take it back', async () => {
    expect((await editor.open(desk)).forms.some(({ action }) => action.endsWith('/attendance'))).toBe(false)
    house.clock.now = '2026-03-29T13:10:00.000Z'
    const back = await house.visitor('network-editor')
    const form = `${desk}/attendance`
    await back.send(await back.open(desk), { there: [ann, ben] }, { form })
    const certificates = async () =>
      (
        await house.superuser.query(
          'select id, certificate from network.webinar_registrations where attended_at is not null order by name',
        )
      ).rows
    const [first, second] = await certificates()
    expect([first?.id, second?.id]).toEqual([ann, ben])
    await back.send(await back.open(desk), { there: [ann] }, { form })
    expect((await house.stranger().get(`/webinars/certificates/${second?.certificate}`)).status).toBe(404)
    expect((await house.stranger().get(`/webinars/certificates/${first?.certificate}`)).status).toBe(200)
    await back.send(await back.open(desk), { there: [ann, ben] }, { form })
    expect((await certificates())[1]?.certificate).toBe(second?.certificate)
    house.clock.now = at
  })

  test('call it off with a reason, once', async () => {
    const page = await editor.open(`${desk}/call-off`)
    expect((await editor.send(page, { because: '' })).status).toBe(422)
    const off = await editor.send(page, { because: 'Our speaker is ill.' })
    expect(off.text).toContain('Called off. Everybody registered is told: Our speaker is ill.')
    expect((await editor.get(`${desk}/call-off`)).status).toBe(404)
    expect(await audited('webinar.called-off')).toEqual([{ sequence: 1 }])
    const waiting = await house.superuser.query(`select data from jobs.job where name = 'webinars.tell-changes'`)
    expect(waiting.rows.map(({ data }) => data)).toEqual([{ webinar: webinar.id }])
    await runJob(house, tellChangesJob, at, { webinar: webinar.id })
    expect((await editor.open(desk)).text.match(/That it is called off: still waiting/g)).toHaveLength(3)
  })
})
