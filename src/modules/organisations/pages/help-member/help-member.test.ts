import { describe, expect, it } from 'vitest'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aUser } from '#modules/sign-in/testing/a-user.builder.ts'
import { addApp, addSheet } from '#modules/sign-in/testing/factors.builder.ts'
import { aHouse, houseNow, type SignedInVisitor, signedIn } from '#tests/setup/house.ts'

const house = await aHouse()
const chosen = { reason: 'device', check: 'in-person' }

async function pathFor({ user }: SignedInVisitor): Promise<string> {
  const { rows } = await house.superuser.query('select id from private.staff where user_id = $1', [user.id])
  return `/staff/${rows[0]?.id}/lost-second-steps`
}

describe('a member who has lost every second step', () => {
  it('is helped by who looks after sign-ins, with a reason, and told by mail; their password then signs them in', async () => {
    const [nurse, administrator] = [await house.visitor('frontline'), await house.visitor('organisation-administrator')]
    await addApp(nurse, houseNow)
    await addSheet(nurse)
    const path = await pathFor(nurse)
    expect((await administrator.open(path.replace('/lost-second-steps', ''))).links.map(({ href }) => href)).toContain(
      path,
    )
    const page = await administrator.open(path)
    const empty = await administrator.send(page)
    expect([empty.status, empty.problems.length]).toEqual([422, 2])
    expect((await administrator.send(empty, { ...chosen, reason: 'device' })).heading).toBe('Second steps taken away')
    expect((await nurse.get('/incidents')).location).toMatch(/^\/sign-in/)
    expect((await (await signedIn(house.stranger(), nurse.user)).get('/incidents')).status).toBe(200)
    const { rows } = await house.superuser.query(
      `select actor_id, payload from identity.audit where deed = 'user.lost-factors' and subject_id = $1`,
      [nurse.user.id],
    )
    expect(rows).toEqual([{ actor_id: administrator.user.id, payload: { factors: 2, ...chosen } }])
    const mails = await house.superuser.query(
      `select letter->'lines'->>0 as says from mail.outbox where kind = 'changed-sign-in' and user_id = $1 order by ctid desc limit 1`,
      [nurse.user.id],
    )
    expect(mails.rows[0]?.says).toContain('removed by somebody who looks after sign-ins')
  })

  it('is asked about only after a fresh proof, and only by who looks after sign-ins', async () => {
    const [nurse, manager] = [await house.visitor('frontline'), await house.visitor('manager')]
    const path = await pathFor(nurse)
    expect((await manager.get(path)).status).toBe(403)
    const administrator = await house.visitor('organisation-administrator')
    house.clock.now = new Date(Date.parse(houseNow) + 11 * 60_000).toISOString()
    expect((await administrator.get(path)).location).toMatch(/^\/confirm-it-is-you/)
    house.clock.now = houseNow
  })

  it('is never oneself', async () => {
    const administrator = await house.visitor('organisation-administrator')
    await addApp(administrator, houseNow)
    const path = await pathFor(administrator)
    const page = await administrator.open(path)
    expect(page.text).toContain('This is your own sign-in.')
    await administrator.post(path, [...proofIn(page), ...Object.entries(chosen)])
    expect((await administrator.open('/your-sign-in')).text).toContain('Authenticator app: my phone')
  })

  it('who works elsewhere too is not helped by one organisation: their second step guards the others as well', async () => {
    const [nurse, administrator] = [await house.visitor('frontline'), await house.visitor('organisation-administrator')]
    await addApp(nurse, houseNow)
    const other = await anOrganisation(house.database)
    const also = { organisation: other.id, role: 'frontline', email: nurse.user.email, now: houseNow }
    await aUser(house.database, also)
    const path = await pathFor(nurse)
    const page = await administrator.open(path)
    expect(page.text).toContain('works for more than one organisation here')
    await administrator.post(path, [...proofIn(page), ...Object.entries(chosen)])
    const { rows } = await house.superuser.query(
      'select 1 from identity.factors where user_id = $1 and ended_at is null',
      [nurse.user.id],
    )
    expect(rows).toHaveLength(1)
  })
})

function proofIn(page: { forms: readonly { filled: readonly (readonly [string, string])[] }[] }) {
  return page.forms.flatMap(({ filled }) => filled).filter(([name]) => name === '_csrf')
}
