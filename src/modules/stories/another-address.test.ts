import { expect, test } from 'vitest'
import { keepersAre, sealedFor } from '#modules/consents/testing/who-is-behind.ts'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { aHouse, houseNow } from '#tests/setup/house.ts'
import { aStory } from './testing/a-story.builder.ts'

const house = await aHouse()
const ed = asEditor(house.database.app)
const anyone = house.stranger()
const person = { name: 'Rosalind Quill', email: 'rosalind@example.test', otherWays: '' }
const code = 'a-door'
const form = `/desk/consents/${code}/person`
const id = await ed((db) => aStory(db, { code, at: houseNow, content: { title: 'A door' } }))
await ed((db) => sealedFor(db, house.settings.secret, id, person))

const deeds = async (deed: string) =>
  (await house.superuser.query('select from network.audit where deed = $1 and subject_id = $2', [deed, id])).rowCount
const mailed = async (kind: string): Promise<string[]> => {
  const { rows } = await house.superuser.query('select address from mail.outbox where kind = $1', [kind])
  return rows.map(({ address }) => String(address))
}
const standing = async () =>
  (await house.superuser.query('select from network.text_approvals where entry_id = $1 and ended_at is null', [id]))
    .rowCount

test('an editor cannot put their own address in the place of an author’s: only the two keepers change it', async () => {
  const editor = await house.visitor('network-editor')
  const page = await editor.open(form)
  expect(page.heading).toBe('Only two people change this')
  expect(page.text).toContain('Nobody has been chosen')
  const token = await editor.open(`/desk/consents/${code}`)
  const csrf = token.forms.flatMap(({ filled }) => filled).find(([name]) => name === '_csrf')?.[1] ?? ''
  const sent = await editor.post(form, [
    ['_csrf', csrf],
    ['name', 'Rosalind Quill'],
    ['email', 'editor@example.test'],
  ])
  expect([sent.status, sent.heading]).toEqual([403, 'Only two people change this'])
  expect([await deeds('address-behind.changed'), await standing()]).toEqual([0, 1])
  expect((await anyone.open(`/stories/${code}`)).status).toBe(200)
})

test('who may not change it asks the two who may, by mail', async () => {
  const [first, second, third] = [
    await house.visitor('network-editor'),
    await house.visitor('network-editor'),
    await house.visitor('network-editor'),
  ]
  await ed((db) => keepersAre(db, [first.user, second.user]))
  const asked = await third.send(await third.open(form), {}, { form, button: ['does', 'ask'] })
  expect(asked.text).toContain(`${first.user.name} and ${second.user.name} have been asked`)
  expect((await mailed('person-change-asked')).length).toBe(2)
})

test('another address by a keeper: the old one is told, what was approved holds no more, and the story is off the site', async () => {
  const [keeper, other] = [await house.visitor('network-editor'), await house.visitor('network-editor')]
  await ed((db) => keepersAre(db, [keeper.user, other.user]))
  const same = await keeper.send(await keeper.open(form), { ...person, email: 'Rosalind@example.test' }, { form })
  expect([same.heading.includes('A door'), await standing()]).toEqual([true, 1])
  await keeper.send(await keeper.open(form), { ...person, email: 'new@example.test' }, { form })
  expect([await standing(), await deeds('address-behind.changed')]).toEqual([0, 1])
  expect(await mailed('own-address-changed')).toEqual(['Rosalind@example.test'])
  expect((await anyone.open(`/stories/${code}`)).status).not.toBe(200)
})
