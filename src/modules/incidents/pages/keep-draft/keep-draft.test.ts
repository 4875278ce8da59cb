import { expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { findDraft } from '#platform/forms/drafts.store.ts'
import { aHouse } from '#tests/setup/house.ts'

const house = await aHouse()

test('two pages with one draft never overwrite each other; a page whose answer was lost goes on', async () => {
  const nurse = await house.visitor('frontline')
  const draft = newId()
  const proof = (await nurse.open('/')).forms.flatMap(({ filled }) => filled).filter(([name]) => name === '_csrf')
  const keep = async (page: string, words: string, seen: string) => {
    const asked = new URLSearchParams({ seen })
    const fields = [...proof.slice(0, 1), ['_key', page], ['before', words]] as const
    const answer = await nurse.post(`/incidents/drafts/${draft}?${asked}`, fields)
    return { status: answer.status, mark: String(Reflect.get(Object(answer.json()), 'mark')) }
  }
  const kept = () => house.inside(async (db) => (await findDraft(db, nurse.user.id, draft))?.answers['before'])
  const [one, other] = [newId(), newId()]

  const first = await keep(one, 'He asked for his sister', '')
  expect((await keep(other, 'Something else', '')).status).toBe(409)
  expect(await kept()).toBe('He asked for his sister')

  expect((await keep(one, 'He asked for his sister, twice', 'an answer that was lost')).status).toBe(200)
  const opened = await keep(other, 'Typed where it was opened again', (await keep(one, 'Once more', first.mark)).mark)
  expect([opened.status, await kept()]).toEqual([200, 'Typed where it was opened again'])
  expect((await keep(one, 'Too late', first.mark)).status).toBe(409)
})
