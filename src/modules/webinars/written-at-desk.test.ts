import { expect, test } from 'vitest'
import { aHouse } from '#tests/setup/house.ts'

const house = await aHouse()

test('what an editor writes and publishes at the desk can be registered for; published again at another time, it has moved', async () => {
  const editor = await house.visitor('network-editor')
  const anyone = house.stranger()
  const written = {
    title: 'Written at the desk',
    code: 'at-the-desk',
    description: 'What it is about.',
    'its-day-day': '29',
    'its-day-month': '3',
    'its-day-year': '2026',
    'its-from': '0130',
    'its-until': '3.30pm',
    'its-capacity': '12',
  }
  const draft = await editor.send(await editor.open('/desk/new/webinar'), written, {
    form: '/desk/new/webinar',
    button: ['then', 'stay'],
  })
  const [path = ''] = /^\/desk\/entries\/[0-9a-f-]{36}/.exec(draft.path) ?? []
  const publish = async () =>
    await editor.send(await editor.open(`${path}/publish`), { when: 'now' }, { form: `${path}/publish` })
  expect(draft.text + (await editor.open(`${path}/publish`)).text).toContain('The clocks go forward that day')
  expect((await anyone.get('/webinars/at-the-desk')).status).toBe(404)

  await editor.send(await editor.open(path), { 'its-from': '2pm' }, { form: path, button: ['then', 'stay'] })
  await publish()
  expect((await anyone.open('/webinars/at-the-desk')).text).toContain('Sunday 29 March 2026, 14:00 to 15:30 (UK time)')
  expect((await anyone.get('/webinars/at-the-desk/register')).status).toBe(200)

  await editor.send(await editor.open(path), { 'its-from': '1430' }, { form: path, button: ['then', 'stay'] })
  await publish()
  const kept = await house.superuser.query('select sequence, capacity, starts_at::text from network.webinars')
  expect(kept.rows).toEqual([{ sequence: 1, capacity: 12, starts_at: expect.stringContaining('13:30:00') }])
  expect(
    (await house.superuser.query(`select 1 from jobs.job where name = 'webinars.tell-changes'`)).rows,
  ).toHaveLength(1)
})
