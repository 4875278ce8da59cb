import { describe, expect, test } from 'vitest'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { runJob } from '#modules/webinars/testing/run-jobs.ts'
import { aHouse } from '#tests/setup/house.ts'
import { aVisitor } from '#tests/setup/visitor.ts'
import { forgetUsefulWords } from './jobs/forget-useful-words.job.ts'

const house = await aHouse()
const id = await asEditor(house.database.app)((db) =>
  publishAnEntry(db, anEntry({ code: 'quiet-room', title: 'The quiet room' }), house.clock.now),
)
const path = '/resources/quiet-room/useful'
const editor = await house.visitor('network-editor')
const once = { form: path, follow: false }

/** Somebody reads for some seconds. */
function read(): void {
  house.clock.now = new Date(Date.parse(house.clock.now) + 5_000).toISOString()
}

const kept = async () =>
  (await house.superuser.query('select useful, better from network.useful_answers order by id')).rows

describe('was this useful?', () => {
  test('two links ask it on a page that is remembered, and lead to the answer chosen', async () => {
    const anyone = house.stranger()
    const page = await anyone.open('/resources/quiet-room')
    expect(page.headers['cache-control']).toBe('public, no-cache')
    expect(page.forms.some(({ action }) => action.includes('useful'))).toBe(false)
    const links = page.links.filter(({ href }) => href.startsWith(path))
    expect(links).toMatchObject([
      { href: `${path}?answer=yes`, text: 'Yes, this was useful' },
      { href: `${path}?answer=no`, text: 'No, this was not useful' },
    ])
    const asked = await anyone.open(`${path}?answer=no`)
    const filled = new Map(asked.forms.find(({ action }) => action === path)?.filled)
    expect([asked.headers['cache-control'], filled.get('useful')]).toEqual(['no-store', 'no'])
  })

  test('is kept once however often it is clicked; its words are for the team alone', async () => {
    const anyone = house.stranger()
    const page = await anyone.open(`${path}?answer=no`)
    read()
    const answers = { useful: 'no', better: 'Say it in pictures.' }
    for (const _ of [1, 2]) await anyone.send(page, answers, once)
    expect(await kept()).toEqual([{ useful: false, better: answers.better }])
    expect((await anyone.send(page, answers, { form: path })).heading).toBe('Thank you')
    expect((await anyone.open('/resources/quiet-room')).text).not.toContain(answers.better)
    expect((await editor.open('/desk/useful')).text).toContain(answers.better)
    expect((await house.stranger().open('/desk/useful')).heading).toBe('Sign in')
  })

  test('refuses no answer and too many words beside the field, and keeps what was typed', async () => {
    const anyone = house.stranger()
    const page = await anyone.open(path)
    read()
    const refused = await anyone.send(page, { better: 'a'.repeat(1001) }, { form: path })
    expect([refused.status, refused.problems.length]).toEqual([422, 2])
    expect(new Map(refused.forms.find(({ action }) => action === path)?.filled).get('better')).toContain('aaaa')
    expect((await anyone.get('/resources/nothing/useful')).status).toBe(404)
  })

  test('of under five answers editors learn that they are too few; nobody stuffs the box', async () => {
    const one = aVisitor(house.app, house.settings.origin, '198.51.100.77')
    const at = `/desk/entries/${id}`
    expect((await editor.open(at)).text).toContain('Too few answers to tell (1)')
    const statuses: number[] = []
    for (let n = 0; n < 25; n++) {
      const page = await one.open(`${path}?answer=yes`)
      read()
      statuses.push((await one.send(page, { useful: 'yes' }, once)).status)
    }
    const taken = statuses.filter((status) => status === 303).length
    expect([taken, statuses.at(-1)]).toEqual([20, 429])
    expect((await editor.open(at)).text).toContain('20 of 21 found it useful')
  })

  test('asks editors first about what they look after themselves', async () => {
    const at = '/desk/useful?whose=mine'
    expect((await editor.open(at)).text).toContain('Nobody has answered yet')
    await editor.send(await editor.open(`/desk/entries/${id}`), {}, { form: `/desk/entries/${id}/owner` })
    expect((await editor.open(at)).text).toContain('The quiet room')
  })

  test('forgets words after a year, and keeps how many found it useful', async () => {
    const later = new Date(Date.parse(house.clock.now) + 365 * 86_400_000).toISOString()
    const before = (await kept()).length
    await runJob(house, forgetUsefulWords, later)
    expect((await kept()).filter(({ better }) => better !== '')).toHaveLength(1)
    await runJob(house, forgetUsefulWords, new Date(Date.parse(later) + 86_400_000).toISOString())
    expect((await kept()).filter(({ better }) => better !== '')).toHaveLength(0)
    expect(await kept()).toHaveLength(before)
  })
})
