import { expect, test } from 'vitest'
import { aHouse } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import { deskPath } from './testing/at-the-desk.ts'

const house = await aHouse()
const editor = await house.visitor('network-editor')
const anyone = house.stranger()

/** Opens the form of a shape, adds a row to each of `lists`, fills it in and saves it. */
async function write(shape: string, lists: readonly string[], fields: Record<string, string>): Promise<VisitedPage> {
  const form = `/desk/new/${shape}`
  let page = await editor.open(form)
  for (const list of lists) page = await editor.send(page, {}, { form, button: [`its-${list}-action`, 'add'] })
  return await editor.send(page, { description: 'In a sentence.', ...fields }, { form, button: ['then', 'stay'] })
}

async function publish(path: string): Promise<VisitedPage> {
  const form = `${path}/publish`
  return await editor.send(await editor.open(form), { when: 'now' }, { form })
}

test('an editor writes who governs and what they declared, and everybody reads it', async () => {
  const declared = { 'declaredOn-day': '2', 'declaredOn-month': '1', 'declaredOn-year': '2026' }
  const row = { name: 'Ama Quill', role: 'Co-chair', sector: 'NHS', nation: 'Wales', ...declared }
  const governor = Object.fromEntries(Object.entries(row).map(([name, value]) => [`its-governors-1-${name}`, value]))
  const saved = await write('page', ['governors'], { title: 'Who governs', code: 'governors', ...governor })
  expect((await publish(deskPath(saved))).text).toContain('Published.')
  const { text } = await anyone.open('/about/governors')
  for (const words of ['Ama Quill', 'Co-chair', 'NHS', 'Wales', 'None declared (Friday 2 January 2026)'])
    expect(text).toContain(words)
})

test('what a row must say is asked for before publishing, and beside its field', async () => {
  const row = { 'its-governors-1-name': 'Ama Quill', 'its-governors-1-sector': 'NHS' }
  const path = deskPath(await write('page', ['governors'], { title: 'Half', code: 'half', ...row }))
  const refused = await editor.open(`${path}/publish`)
  const link = `${path}?look=missing#its-governors-1-role`
  expect(refused.html).toContain(`href="${link}"`)
  const form = await editor.open(`${path}?look=missing`)
  expect([form.status, form.problems]).toEqual([200, [expect.stringMatching(/^Answer “Role” in “.+: 1”\.$/)]])
  expect(form.html).toContain('id="its-governors-1-role-error"')
  expect((await anyone.get('/about/half')).status).toBe(404)
})

test('an editor writes a hub; its preview says why a block is not shown, and a block that is half said is not published', async () => {
  const block = { 'its-blocks-1-kind': 'resources', 'its-blocks-1-heading': 'To use' }
  const saved = await write('hub', ['blocks'], { title: 'Doors', code: 'doors', 'its-owner': 'Ama Quill', ...block })
  const path = deskPath(saved)
  expect((await editor.open(`${path}/preview`)).text).toContain('Readers do not see this block. It needs a topic.')
  expect((await editor.open(`${path}/publish`)).text).toContain('“To use”: It needs a topic.')
  expect((await anyone.get('/hubs/doors')).status).toBe(404)

  const whole = { 'its-blocks-1-topic': 'Locked doors' }
  await editor.send(await editor.open(path), whole, { form: path, button: ['then', 'stay'] })
  expect((await editor.open(`${path}/preview`)).text).toContain('Nothing like it on this topic is public now.')
  expect((await publish(path)).text).toContain('Published.')
  const hub = await anyone.open('/hubs/doors')
  expect(hub.text).toContain('Looked after by Ama Quill')
  expect(hub.text).not.toContain('To use')
})

test('what is not answered is asked for once', async () => {
  const path = deskPath(await write('webinar', [], { title: 'A talk', code: 'a-talk' }))
  const { text } = await editor.open(`${path}/publish`)
  expect(text).toContain('Answer “Day”.')
  expect(text).not.toContain('Give the day on which it is')
})
