import { expect, test } from 'vitest'
import { aHouse, houseNow } from '#tests/setup/house.ts'
import { anEntryAtTheDesk } from './testing/an-entry-at-the-desk.ts'
import { aDraft, deskPath } from './testing/at-the-desk.ts'

const house = await aHouse()
const ann = await house.visitor('network-editor')
const anyone = house.stranger()
const id = await anEntryAtTheDesk(house.database.app, houseNow, 'first-address')
const path = `/desk/entries/${id}/address`
const change = async (code: string) => ann.send(await ann.open(path), { code }, { form: path })
const follow = async (address: string) => {
  const { status, location } = await anyone.get(address)
  return location === undefined ? status : [status, location]
}

test('an entry with another address is there at once, and every page of the old one leads to it for good', async () => {
  expect((await change('second-address')).text).toContain('It is at /resources/second-address now.')
  expect(await follow('/resources/second-address')).toBe(200)
  expect(await follow('/resources/first-address')).toEqual([301, '/resources/second-address'])
  expect(await follow('/resources/first-address/cy')).toEqual([301, '/resources/second-address/cy'])
  for (const below of ['useful', 'useful/thank-you'])
    expect(await follow(`/resources/first-address/${below}`)).toEqual([301, `/resources/second-address/${below}`])
  expect(await follow('/entries/first-address')).toEqual([303, '/resources/second-address'])
  expect((await anyone.open('/resources')).html).toContain('/resources/second-address')
  expect((await ann.open(`/desk/entries/${id}/versions`)).text).toContain('first-address → second-address')
})

test('it may move on and go back, and every address it had leads to where it is, in one step', async () => {
  await change('third-address')
  expect(await follow('/resources/first-address')).toEqual([301, '/resources/third-address'])
  await change('first-address')
  expect(await follow('/resources/first-address')).toBe(200)
  expect(await follow('/resources/second-address')).toEqual([301, '/resources/first-address'])
  expect(await follow('/resources/third-address/cy')).toEqual([301, '/resources/first-address/cy'])
})

test('an address that is or was another’s, or is none, is refused beside it', async () => {
  const other = deskPath(await aDraft(ann, 'other-address'))
  const asked = await ann.send(
    await ann.open(`${other}/address`),
    { code: 'third-address' },
    { form: `${other}/address` },
  )
  expect([asked.status, asked.problems.join()]).toEqual([422, expect.stringContaining('is or was the address')])
  expect(asked.html).toContain('value="third-address"')
  for (const code of ['', 'No spaces', '../away']) expect((await change(code)).status).toBe(422)
  expect(await follow('/resources/first-address')).toBe(200)
})

test('it is nobody’s to change but the team’s', async () => {
  expect((await (await house.visitor('manager')).open(path)).status).toBe(403)
  expect(house.logged).toEqual([])
})
