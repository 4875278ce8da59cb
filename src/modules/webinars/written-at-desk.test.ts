import { expect, test } from 'vitest'
import { mediaPath } from '#modules/media/index.ts'
import { aMediaItem } from '#modules/media/testing/a-media-item.builder.ts'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { openFileRoom } from '#platform/files/file-room.ts'
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

test('slides and transcript are chosen from the stored documents, and are there afterwards with kind and size', async () => {
  const at = house.clock.now
  const add = (name: string, alternative: string, content: string) =>
    asEditor(house.database.app)((db) =>
      aMediaItem(db, openFileRoom(house.settings), { name, content: Buffer.from(content), words: { alternative }, at }),
    )
  const slides = await add('slides.txt', 'Slides on listening', 'One idea on each')
  const transcript = await add('transcript.txt', 'What was said', 'Hello everybody')
  const editor = await house.visitor('network-editor')
  const anyone = house.stranger()
  const form = '/desk/new/webinar'
  const page = await editor.open(form)
  expect(page.html).toContain('Slides on listening (plain text)')
  const day = {
    'its-day-day': '5',
    'its-day-month': '1',
    'its-day-year': '2026',
    'its-from': '2pm',
    'its-until': '3pm',
  }
  const written = { title: 'With papers', code: 'with-papers', description: 'What it was about.', ...day }
  const kept = { 'its-slidesFile': mediaPath(slides), 'its-transcriptFile': mediaPath(transcript) }
  const draft = await editor.send(page, { ...written, ...kept }, { form, button: ['then', 'stay'] })
  const [path = ''] = /^\/desk\/entries\/[0-9a-f-]{36}/.exec(draft.path) ?? []
  await editor.send(await editor.open(`${path}/publish`), { when: 'now' }, { form: `${path}/publish` })
  const { html, text } = await anyone.open('/webinars/with-papers')
  expect(text).toContain('See the slides (plain text, 1 KB) Read the transcript (plain text, 1 KB)')
  const [link = ''] = /\/media\/[^"]*slides\.txt[^"]*/.exec(html) ?? []
  expect((await anyone.get(link.replaceAll('&amp;', '&'))).html).toContain('One idea on each')
})
