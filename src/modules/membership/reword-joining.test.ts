import { expect, test } from 'vitest'
import { addDays } from '#basics/calendar-date.ts'
import { lastMailTo } from '#modules/newsletter/testing/newsletter-house.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { aHouse } from '#tests/setup/house.ts'
import { firstJoiningSet } from './domain/joining-set.ts'
import { membershipPath } from './membership-links.ts'
import { aMemberOrganisation } from './testing/a-member.builder.ts'

const house = await aHouse()
const today = networkDayOf(house.clock.now)
const manager = await house.visitor('network-manager')
const [question] = firstJoiningSet.questions
const [, kept, reworded] = firstJoiningSet.commitments
const yes = { 'question-authorises-restriction': 'yes', 'question-commits-to-reducing': 'yes' }
const asking = {
  name: 'Oak Tree Care',
  sector: 'health',
  nation: 'Wales',
  'contact-name': 'Ada',
  agree: 'yes',
  ...yes,
  'question-supports-people': 'yes',
  commitments: ['count', 'listen'],
}
const next = {
  'question-1': 'Do you support people?',
  'hint-1': '',
  commitments: `${kept?.sentence}\n\n We listen first.  \nWe tell everybody.`,
  source: 'Agreed by the trustees.',
}
const wait = () => {
  house.clock.now = new Date(Date.parse(house.clock.now) + 5000).toISOString()
}
const draft = { form: '/desk/joining/draft' }
const publish = { form: '/desk/joining/publish' }
const openDraft = () => manager.open('/desk/joining/draft')

test('the manager changes the words: seen as visitors will, published once, asked from then on; who has promised keeps their words', async () => {
  const visitor = house.stranger()
  const before = await visitor.open('/join/organisation')
  const again = await house.stranger().open('/join/organisation')
  wait()
  await visitor.send(before, { ...asking, email: 'ada@oak.test' }, { form: '/join/organisation' })
  const due = await inNetwork(house.database.app, (db) =>
    aMemberOrganisation(
      db,
      { name: 'Elm', email: 'elm@elm.test', sector: 'health', nation: 'Wales', listedSince: today },
      addDays(today, -340),
      ['count', 'listen'],
    ),
  )

  const missing = await manager.send(await openDraft(), { 'question-1': '', commitments: 'We do.\nWe do.' }, draft)
  expect(missing.problems).toEqual([
    'Write the question.',
    'One promise is there twice.',
    'Say where the words come from.',
  ])
  const seen = await manager.send(await openDraft(), next, draft)
  expect(seen.heading).toBe('Questions and promises')
  for (const words of [
    'Preview: not published',
    'We listen first.',
    'Offered no longer',
    'since Thursday 15 January 2026',
  ])
    expect(seen.text).toContain(words)
  expect((await house.stranger().open('/join/organisation')).text).toContain(question?.words)
  const twice = await Promise.all([seen, seen].map((page) => manager.send(page, {}, publish)))
  expect(twice.every(({ text }) => text.includes('What holds now: version 2'))).toBe(true)

  const asked = await house.stranger().open('/join/organisation')
  expect(asked.text).toContain('Version 2, since Thursday 15 January 2026. Agreed by the trustees.')
  expect(asked.text).not.toContain(question?.words)
  const late = await house.stranger().send(again, { ...asking, email: 'late@oak.test' }, { form: '/join/organisation' })
  expect(late.status).toBe(422)
  expect(late.problems[0]).toContain('have changed since you opened the page')
  expect(late.html).toContain('value="Oak Tree Care"')

  // Who asked before confirms what they said, in the words in which they said it; so do members, until they renew.
  const confirming = await house.stranger().open((await lastMailTo(house, 'ada@oak.test'))?.letter.action?.path ?? '')
  expect(confirming.text).toContain(question?.words)
  expect(confirming.text).toContain(reworded?.sentence)
  expect((await manager.open(`/desk/members/${due.id}`)).text).toContain(question?.words)
  expect((await house.stranger().open('/members/elm')).text).toContain(reworded?.sentence)

  const [own, lead] = [membershipPath(secretsOf(house.settings.secret), due, house.clock.now, 1), house.stranger()]
  const renewing = await lead.open(own)
  expect(renewing.text).toContain('When you renew, these promises end')
  expect(renewing.text).toContain('Do you support people?')
  const said = { ...yes, 'question-v2-q1': 'yes', commitments: ['count', 'v2-c2'] }
  const renewed = await lead.send(renewing, said, { form: own, button: ['does', 'renew'] })
  expect(renewed.text).toContain('Renewed for a year')
  expect(renewed.text).toContain(`Promised no longer: “${reworded?.sentence}”`)
  const shown = await house.stranger().open('/members/elm')
  expect(shown.text).toContain('We listen first.')
  expect(shown.text).not.toContain(reworded?.sentence)
  expect((await manager.open(`/desk/members/${due.id}`)).text).toContain('Do you support people?')
})

test('nothing is published that was not looked at, nobody’s draft is written over unseen, and only the manager may', async () => {
  const [mine, theirs] = [await openDraft(), await openDraft()]
  const first = await manager.send(mine, { 'hint-1': 'First', source: 'Mine' }, draft)
  const lost = await manager.send(theirs, { 'hint-1': 'Second', source: 'Theirs' }, draft)
  expect(lost.status).toBe(422)
  expect(lost.problems[0]).toContain('has saved other words while you were writing')
  expect(lost.html).toContain('value="Theirs"')
  const over = await manager.send(lost, {}, draft)
  expect(over.text).toContain('Theirs')
  const stale = await manager.send(first, {}, publish)
  expect([stale.status, stale.text]).toEqual([422, expect.stringContaining('the draft has changed since')])
  const dropped = await manager.send(over, {}, { form: '/desk/joining/drop' })
  expect(dropped.text).not.toContain('Preview: not published')
  expect(dropped.text).toContain('What holds now: version 2')
  const same = await manager.send(await manager.send(await openDraft(), { source: 'Again' }, draft), {}, publish)
  expect(same.text).toContain('says the same as what holds now')
  for (const role of ['network-moderator', 'network-editor'])
    expect((await (await house.visitor(role)).get('/desk/joining')).status).toBe(403)
  const { rows } = await house.superuser.query(`select deed from network.audit where deed like 'joining.%' order by at`)
  expect(rows.filter(({ deed }) => deed === 'joining.published')).toHaveLength(1)
})
