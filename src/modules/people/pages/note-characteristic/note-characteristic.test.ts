import { describe, expect, it } from 'vitest'
import { aHouse } from '#tests/setup/house.ts'
import { characteristicKinds } from '../../domain/characteristic-kinds.ts'
import { latestCharacteristics } from '../../store/characteristics.store.ts'
import { aPerson } from '../../testing/a-person.builder.ts'
import { aStay } from '../../testing/a-stay.builder.ts'

const house = await aHouse()
const nurse = await house.visitor('frontline')
const person = await house.inside(async (db) => {
  const person = await aPerson(db)
  await aStay(db, { personId: person.id, unitId: house.unit.id })
  return person
})
const form = (kind: string) => nurse.open(`/people/${person.id}/characteristics/${kind}`)
const latest = async (kind: string) =>
  (await house.inside((db) => latestCharacteristics(db, person.id))).find((note) => note.kind === kind)

describe('noting a characteristic', () => {
  it('keeps the answer with its source, its day and who wrote it down', async () => {
    const page = await nurse.send(await form('ethnicity'), { answer: 'M', words: 'Jamaican', source: 'the person' })
    expect(page.text).toContain('Black or Black British: Caribbean; “Jamaican” From the person, 15 Jan 2026')
    expect(await latest('ethnicity')).toMatchObject({
      state: 'given',
      code: 'M',
      words: 'Jamaican',
      source: 'the person',
      notedOn: '2026-01-15',
      notedBy: nurse.user.name,
    })
  })

  it('keeps "not known", "not stated" and "prefer not to say" apart, each without an answer', async () => {
    for (const state of ['not known', 'not stated', 'prefer not to say']) {
      await nurse.send(await form('sexual-orientation'), { answer: state, source: 'the person' })
      expect(await latest('sexual-orientation')).toMatchObject({ state, code: null, words: null })
    }
    expect((await form('sexual-orientation')).text).toMatch(/Prefers not to say.*Not stated.*Not known/)
  })

  it('takes words alone, and several answers where several can hold', async () => {
    await nurse.send(await form('first-language'), { answer: 'own words', words: 'Makaton', source: 'family' })
    expect(await latest('first-language')).toMatchObject({ state: 'given', code: null, words: 'Makaton' })
    await nurse.send(await form('disability'), { answer: ['02', '09'], source: 'the person' })
    expect(await latest('disability')).toMatchObject({ code: '02 09' })
  })

  it('refuses what cannot hold together, in words, and keeps what was typed', async () => {
    const send = async (kind: string, fields: Record<string, string | string[]>) =>
      await nurse.send(await form(kind), { source: 'the person', ...fields })
    const both = await send('ethnicity', { answer: 'not stated', words: 'something' })
    expect(both.problems).toEqual(['You wrote words and chose that there is no answer. Keep one of the two.'])
    expect(both.forms.flatMap(({ filled }) => filled)).toContainEqual(['words', 'something'])
    expect((await send('disability', { answer: ['NN', '02'] })).problems).toHaveLength(1)
    expect((await send('disability', { answer: ['not known', '02'] })).problems).toHaveLength(1)
    expect((await send('ethnicity', { answer: 'own words' })).problems).toHaveLength(1)
    expect((await send('ethnicity', {})).problems).toEqual(['Choose an answer, or say why there is none.'])
    expect((await send('ethnicity', { answer: 'A', 'said-day': '16' })).problems).toEqual([
      'This day is in the future. Give a day up to today.',
    ])
    expect(
      (await send('ethnicity', { answer: 'A', 'said-day': '', 'said-month': '', 'said-year': '' })).problems,
    ).toHaveLength(1)
    expect((await nurse.send(await form('ethnicity'), { answer: 'A' })).problems).toEqual(['Choose who it comes from.'])
  })

  it('asks every kind on a page that shows who it is about; a kind that does not exist is nothing', async () => {
    for (const kind of characteristicKinds.keys()) {
      const page = await form(kind)
      expect([page.status, page.text.includes('17 Apr 1991')], kind).toEqual([200, true])
    }
    expect((await nurse.get(`/people/${person.id}/characteristics/score`)).status).toBe(404)
  })

  it('never puts the answer into the audit', async () => {
    const { rows } = await house.superuser.query(
      `select payload::text as said from private.audit where deed = 'person.noted'`,
    )
    expect(rows.length).toBeGreaterThan(3)
    for (const { said } of rows) expect(said).not.toMatch(/Jamaican|Makaton|prefer/)
  })
})
