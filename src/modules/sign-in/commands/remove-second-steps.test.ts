import { expect, it } from 'vitest'
import { aHouse, houseNow, signedIn } from '#tests/setup/house.ts'
import { addApp, addSheet } from '../testing/factors.builder.ts'
import { signInCommand } from './sign-in.command.ts'

const house = await aHouse()

it('somebody who has lost every second step can sign in again by their password, after the operator has removed them', async () => {
  const visitor = await house.visitor('manager')
  await addApp(visitor, houseNow)
  await addSheet(visitor)
  const said: string[] = []
  const run = (...words: string[]) => {
    const { database, settings } = house
    const say = (text: string) => void said.push(text)
    return signInCommand.run({ words, flags: {}, database, settings, now: () => houseNow, out: say, tell: say })
  }
  expect(await run('remove-second-steps', visitor.user.email.toUpperCase())).toBe(0)
  expect((await visitor.get('/incidents')).location).toMatch(/^\/sign-in/)
  expect((await (await signedIn(house.stranger(), visitor.user)).get('/incidents')).status).toBe(200)
  const { rows } = await house.superuser.query(
    `select payload from identity.audit where deed = 'user.lost-factors' and subject_id = $1`,
    [visitor.user.id],
  )
  expect(rows).toEqual([{ payload: { factors: 2 } }])
  expect(await run('remove-second-steps', 'nobody@example.test')).toBe(2)
  expect(await run('remove-second-steps')).toBe(2)
  expect(said).toEqual([
    'Removed 2 second steps.',
    'Nobody here signs in with that address.',
    'Say: sign-in remove-second-steps and an e-mail address.',
  ])
})
