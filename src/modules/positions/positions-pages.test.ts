import { describe, expect, test } from 'vitest'
import type { Details } from '#modules/publishing/index.ts'
import { withdrawEntry } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { aHouse } from '#tests/setup/house.ts'
import { positionShape } from './index.ts'

const house = await aHouse({ now: '2026-03-28T23:30:00.000Z' })
const anyone = house.stranger()
const edit = asEditor(house.database.app)
const [own = '', asked = ''] = positionShape.kinds

const say = (code: string, kind: string, at: string, details: Details = {}, topics: readonly string[] = []) =>
  edit((db) =>
    publishAnEntry(db, anEntry({ shape: 'position', code, title: code, kind, body: 'We said.', topics, details }), at),
  )

await say('on-nights', own, '2025-05-01T09:00:00.000Z', {}, ['nights'])
await say('on-doors', asked, '2026-03-01T09:00:00.000Z', {
  consultedBody: 'The Office for Doors',
  closesOn: '2026-03-28',
  signed: [{ name: 'Ama Quill', says: 'co-chair' }, { name: '', says: 'nobody' }, 'nothing'],
})
await say('on-training', asked, '2025-12-31T23:59:00.000Z', {
  consultedBody: 'The Board',
  closesOn: '2025-12-31',
  outcome: 'They *agreed*.',
  outcomeOn: '2026-02-01',
})
const gone = await say('taken-back', own, '2024-01-01T09:00:00.000Z', {}, ['gone'])
await edit((db) => withdrawEntry(db, gone, 'Wrong.', '2024-02-01T09:00:00.000Z'))

describe('positions', () => {
  test('stand by year, the latest first, with to whom and what came of it; what is withdrawn is not there', async () => {
    const { text, links } = await anyone.open('/positions')
    const found = links.flatMap(({ href }) => /^\/positions\/([a-z-]+)$/.exec(href)?.[1] ?? [])
    expect(found).toEqual(['on-doors', 'on-training', 'on-nights'])
    expect(text.indexOf('2026')).toBeLessThan(text.indexOf('on-doors'))
    expect(text).toContain('to The Office for Doors')
    expect(text).not.toMatch(/taken-back|Gone/)
    expect((await anyone.get('/positions/topics/gone')).status).toBe(404)
    expect((await anyone.get('/positions/taken-back')).status).toBe(404)
    expect((await anyone.open('/positions/topics/nights')).text).toContain('on-nights')
  })

  test('say whether the consultation is still open, to the end of its day in London', async () => {
    expect((await anyone.open('/positions')).text).toContain('Consultation closes today, Saturday 28 March 2026')
    house.clock.now = '2026-03-29T00:00:00.000Z'
    expect((await anyone.open('/positions')).text).not.toContain('Consultation closes')
  })

  test('show what we said, who signed and what came of it; where somebody asked, also that nothing is known yet', async () => {
    const doors = await anyone.open('/positions/on-doors')
    expect(doors.text).toContain('Nothing is known yet')
    expect(doors.text).toContain('Ama Quill, co-chair')
    const training = await anyone.open('/positions/on-training')
    expect(training.text).toContain('Known since Sunday 1 February 2026')
    expect(training.html).toContain('They <em>agreed</em>.')
    expect((await anyone.open('/positions/on-nights')).text).not.toContain('What came of it')
  })
})

test.each([
  ['an answer without who asked and until when', asked, {}, ['consultedBody', 'closesOn']],
  ['an outcome without its day', own, { outcome: 'Good.' }, ['outcomeOn']],
  ['a position of our own', own, {}, []],
] as const)('%s: %s', (_, kind, details, fields) => {
  const entry = anEntry({ code: 'a', title: 'A', kind, body: 'We said.', details })
  expect(positionShape.check(entry).map(({ field }) => field)).toEqual(fields)
})
