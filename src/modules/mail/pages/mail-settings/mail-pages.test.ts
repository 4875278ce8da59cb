import { describe, expect, test } from 'vitest'
import type { Id } from '#basics/id.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { aHouse, type TestHouse } from '#tests/setup/house.ts'
import { deliverMail } from '../../deliver-mail.ts'
import { saveBounce } from '../../store/bounces.store.ts'

const house = await aHouse()
const real = await aHouse({
  settings: {
    demo: false,
    mailUrl: 'smtp://127.0.0.1:9',
    mailFrom: 'lessen@example.org',
    clinicalSafetyOfficer: 'Dr A. Example',
  },
})
const office = await house.visitor('organisation-administrator')

/** Invites a new member of staff by the pages; gives the page that answers. */
async function invited(where: TestHouse, desk: Awaited<ReturnType<TestHouse['visitor']>>, email: string) {
  const staff = await where.inside((db) => aMemberOfStaff(db, { name: 'Ewan Example', units: [where.unit.id] }))
  const form = await desk.open(`/staff/${staff.id}/invite`)
  return await desk.send(form, { email, role: 'frontline', units: where.unit.id })
}

async function workOff({ database, superuser, settings, clock }: TestHouse): Promise<void> {
  const { rows } = await superuser.query<{ mail: Id }>(
    `select data->>'mail' as mail from jobs.job where name = 'mail.send'`,
  )
  const delivery = {
    identity: <T>(work: Parameters<typeof inIdentity<T>>[1]) => inIdentity(database.identity, work),
    settings,
    now: () => clock.now,
  }
  for (const { mail } of rows) await deliverMail(delivery, mail, null)
}

describe('an invitation', () => {
  test('of a demonstration is shown, and its mail is kept where anybody can read it', async () => {
    const page = await invited(house, office, 'ewan@example.test')
    expect(page.heading).toBe('Invitation made')
    await workOff(house)
    const list = await house.stranger().open('/dev/mail')
    expect(list.text).toContain('ewan@example.test')
    const { rows } = await house.superuser.query<{ id: Id }>('select id from mail.outbox')
    const mail = await house.stranger().open(`/dev/mail/${rows[0]?.id}`)
    expect(mail.heading).toBe('You are invited to sign in to Lessen')
    expect(mail.text).toContain(`${house.settings.origin}/invitation/`)
    const [, token = ''] = /\/invitation\/([\w-]+)/.exec(mail.text) ?? []
    expect((await house.stranger().open(`/invitation/${token}`)).status).toBe(200)
  })

  test('where mail is sent goes by mail only: nobody else sees its link', async () => {
    const page = await invited(real, await real.visitor('organisation-administrator'), 'fern@example.test')
    expect(page.heading).toBe('Invitation sent')
    expect(page.text).not.toContain('/invitation/')
    const { rows } = await real.superuser.query('select count(*)::int as mails from mail.outbox')
    expect(rows).toEqual([{ mails: 1 }])
  })

  test('that is refused because the address is somebody else’s is not mailed', async () => {
    const desk = await real.visitor('organisation-administrator')
    const page = await invited(real, desk, desk.user.email)
    expect(page.status).toBe(422)
    const { rows } = await real.superuser.query('select count(*)::int as mails from mail.outbox')
    expect(rows).toEqual([{ mails: 1 }])
  })
})

test('for real use there is no page of kept mail', async () => {
  expect((await real.stranger().open('/dev/mail')).status).toBe(404)
})

test('an administrator sets quiet hours, keeps what was typed wrongly, and takes them away', async () => {
  const wrong = await office.send(
    await office.open('/organisation/mail'),
    { starts: '25:00', ends: '' },
    { form: '/organisation/mail' },
  )
  expect(wrong.status).toBe(422)
  expect(wrong.problems).toHaveLength(2)
  const set = await office.send(wrong, { starts: '10pm', ends: '0630' }, { form: '/organisation/mail' })
  expect(set.text).toContain('Saved')
  expect(await quietHours()).toEqual([{ starts: '22:00:00', ends: '06:30:00' }])
  await office.send(set, { starts: '', ends: '' }, { form: '/organisation/mail' })
  expect(await quietHours()).toEqual([])
})

const quietHours = async () => (await house.superuser.query('select starts, ends from mail.quiet_hours')).rows

test('an address that mail came back from is seen by the administrator, on the first page too, until it works again', async () => {
  const nurse = await house.user('frontline')
  await inIdentity(house.database.identity, (db) =>
    saveBounce(db, { address: nurse.email, status: '5.1.1', mail: null, now: house.clock.now }),
  )
  expect((await office.open('/')).text).toContain('Mail to a colleague came back')
  const page = await office.open('/organisation/mail')
  expect(page.text).toContain(nurse.email)
  const after = await office.send(page, {}, { form: '/organisation/mail/works-again' })
  expect(after.text).toContain('no mail to anybody who works here came back')
  expect((await office.open('/')).text).not.toContain('came back')
})

test('another organisation neither sees such an address nor opens it again', async () => {
  const nurse = await real.user('frontline')
  await inIdentity(real.database.identity, (db) =>
    saveBounce(db, { address: nurse.email, status: '5.1.1', mail: null, now: real.clock.now }),
  )
  expect(
    (await house.visitor('organisation-administrator').then((desk) => desk.open('/organisation/mail'))).text,
  ).not.toContain(nurse.email)
})

test('everybody chooses when their own mail comes', async () => {
  const nurse = await house.visitor('frontline')
  const saved = await nurse.send(await nurse.open('/my-mail'), { when: 'daily' })
  expect(saved.text).toContain('Saved')
  const { rows } = await house.superuser.query('select daily from mail.wishes where user_id = $1', [nurse.user.id])
  expect(rows).toEqual([{ daily: true }])
})
