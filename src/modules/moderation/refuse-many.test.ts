import { describe, expect, test } from 'vitest'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { aHouse, houseNow } from '#tests/setup/house.ts'
import { receive } from './receive.ts'
import { forgetSendersBefore } from './store/submissions.store.ts'
import { aSubmission } from './testing/a-submission.builder.ts'

const house = await aHouse()
const ed = asEditor(house.database.app)
const after = (minutes: number) => new Date(Date.parse(houseNow) + minutes * 60_000).toISOString()
const suggestion = { kind: 'resource-suggestion' } as const
const offered = { name: 'Wren', phone: '01632 960 001', words: 'About a garden.' }

// A program that renders the form, waits, and comes from many addresses is taken like anybody: 200 texts, none the same.
await ed(async (db) => {
  for (let at = 0; at < 200; at += 1) {
    const link = `https://pills.example/${at}`
    const content = { title: `Calm number ${at}`, link, why: `Buy ${at} and be calm.`, kind: '', publisher: '' }
    await aSubmission(db, { ...suggestion, content, email: `victim${at % 3}@example.test`, at: houseNow })
  }
  const content = { title: 'A film on listening', link: 'https://film.example/', why: 'Good.', kind: '', publisher: '' }
  await aSubmission(db, { ...suggestion, content, email: 'kim@example.test', at: after(1) })
  const forgets = Object.keys(offered)
  await receive(db, { kind: 'story-offer', content: offered, from: { email: 'wren@example.test' }, forgets }, after(2))
})

const mailed = async (like: string) =>
  (await house.superuser.query('select from mail.outbox where address like $1', [like])).rowCount
const many = { form: '/desk/queue/many' }

describe('a flood of 200 different suggestions', () => {
  test('hides nobody: what is owed first stands on top, and each kind can be looked at alone', async () => {
    const moderator = await house.visitor('network-moderator')
    const queue = await moderator.open('/desk/queue')
    expect(queue.links.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Suggested resource: 201', 'Offered story: 1']),
    )
    expect(queue.text.indexOf('Wren would like to tell')).toBeLessThan(queue.text.indexOf('Calm number'))
    const alone = await moderator.open('/desk/queue?kind=story-offer')
    expect([alone.text.includes('Wren would like'), alone.text.includes('Calm number')]).toEqual([true, false])
  })

  test('is refused with one tick, and the addresses in it are told nothing', async () => {
    const moderator = await house.visitor('network-moderator')
    const page = await moderator.open('/desk/queue/many')
    expect(page.text).toContain('Lead to pills.example: ')
    const all = page.forms
      .find(({ action }) => action === '/desk/queue/many')
      ?.offers.get('submissions')
      ?.find((value) => value.includes(','))
    const nothing = await moderator.send(page, {}, { ...many, button: ['does', 'spam'] })
    expect([nothing.status, nothing.problems]).toEqual([422, ['Tick what you refuse.']])
    const done = await moderator.send(page, { submissions: [all ?? ''] }, { ...many, button: ['does', 'spam'] })
    expect(done.text).toContain('Nobody was told.')
    expect(await mailed('victim%')).toBe(0)
    const { rows } = await house.superuser.query(
      `select count(*)::int as n, count(email)::int as emails from network.submissions where state = 'refused'`,
    )
    expect(rows).toEqual([{ n: all?.split(',').length, emails: 0 }])
    const queue = await moderator.open('/desk/queue')
    expect([queue.text.includes('Wren would like'), queue.text.includes('A film on listening')]).toEqual([true, true])
  })

  test('never takes along what somebody else looks at; refused with a reason, senders are told it', async () => {
    const [moderator, colleague] = [await house.visitor('network-moderator'), await house.visitor('network-moderator')]
    const queue = await colleague.open('/desk/queue')
    const film = queue.links.find(({ text }) => text === 'A film on listening')?.href ?? ''
    await colleague.send(await colleague.open(film), {}, { form: `${film}/claim` })
    const id = film.split('/').at(-1) ?? ''
    const page = await moderator.open('/desk/queue/many')
    const without = await moderator.send(page, { submissions: [id] }, { ...many, button: ['does', 'refuse'] })
    expect(without.problems.join(' ')).toContain('Say why')
    const fields = { submissions: [id], reason: 'Not about our field.' }
    const left = await moderator.send(page, fields, { ...many, button: ['does', 'refuse'] })
    expect(left.text).toContain('One was left alone')
    expect(await mailed('kim%')).toBe(0)
    await colleague.send(await colleague.open('/desk/queue/many'), fields, { ...many, button: ['does', 'refuse'] })
    expect(await mailed('kim%')).toBe(1)
  })
})

test('who offered a story is forgotten thirty days after the decision, with every word of it', async () => {
  const moderator = await house.visitor('network-moderator')
  const queue = await moderator.open('/desk/queue')
  const path = queue.links.find(({ text }) => text.startsWith('Wren would like'))?.href ?? ''
  await moderator.send(await moderator.open(path), {}, { form: `${path}/accept` })
  const mail = await house.superuser.query(`select letter from mail.outbox where address = 'wren@example.test'`)
  expect(JSON.stringify(mail.rows)).toContain('Nothing is shown anywhere')
  expect(JSON.stringify(mail.rows)).not.toContain('will use')
  await ed((db) => forgetSendersBefore(db, houseNow))
  expect((await moderator.open(path)).text).toContain('01632 960 001')
  await ed((db) => forgetSendersBefore(db, after(9)))
  const kept = await house.superuser.query(`select content, email from network.submissions where kind = 'story-offer'`)
  expect(kept.rows).toEqual([{ content: {}, email: null }])
  expect((await moderator.open(path)).heading).toContain('Somebody would like to tell their story')
})
