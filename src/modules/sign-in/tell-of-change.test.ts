import { expect, it } from 'vitest'
import { aHouse, houseNow, type SignedInVisitor } from '#tests/setup/house.ts'
import { addApp, addPasskey, addSheet } from './testing/factors.builder.ts'

const house = await aHouse()

/** What the user was mailed about changes of their sign-in, oldest first. */
async function told({ user }: SignedInVisitor): Promise<string[]> {
  const { rows } = await house.superuser.query<{ says: string }>(
    `select letter->'lines'->>0 as says from mail.outbox where kind = 'changed-sign-in' and user_id = $1 order by ctid`,
    [user.id],
  )
  return rows.map(({ says }) => says)
}

it('whoever’s password, PIN or second step is set, added, removed or printed is told by mail, once for each', async () => {
  const visitor = await house.visitor('manager')
  await addApp(visitor, houseNow)
  await addSheet(visitor)
  await addPasskey(visitor)
  const remove = (await visitor.open('/your-sign-in')).links.find(({ href }) => href.endsWith('/remove'))?.href ?? ''
  await visitor.send(await visitor.open(remove))
  await visitor.send(await visitor.open('/pin'), { pin: '739152' }, { form: '/pin' })
  const passwords = { password: visitor.user.password, 'new-password': 'umbrella tortoise kettle' }
  await visitor.send(await visitor.open('/your-sign-in/password'), passwords)
  expect(await told(visitor)).toEqual([
    'An authenticator app was added to your sign-in.',
    'A new sheet of codes was made for your sign-in. An earlier sheet no longer works.',
    'A passkey was added to your sign-in.',
    // All were added at one moment of the standing clock, so any may come first in the list.
    expect.stringMatching(/^(An authenticator app|A passkey|The sheet of codes) was removed from your sign-in\.$/),
    expect.stringContaining('A PIN was set that opens your locked screen on one device'),
    'Your password was changed.',
  ])
})

it('nobody is told of a change that was refused, and no mail holds a secret', async () => {
  const visitor = await house.visitor('manager')
  const page = await visitor.open('/your-sign-in/authenticator-app')
  await visitor.send(page, { name: 'my phone', code: '000000' })
  await visitor.send(await visitor.open('/your-sign-in/password'), { password: 'wrong one', 'new-password': 'x' })
  expect(await told(visitor)).toEqual([])
  const codes = await addSheet(visitor)
  const { rows } = await house.superuser.query('select letter from mail.outbox where user_id = $1', [visitor.user.id])
  for (const code of codes) expect(JSON.stringify(rows)).not.toContain(code)
})
