import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { depth } from '#tests/setup/depth.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { PageForm } from '#tests/setup/page-form.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'

const house = await aHouse()
const nurse = await house.visitor('frontline')
const manager = await house.visitor('manager')
const way = { form: '/incidents/check' }
const { ada, bea } = await house.inside(async (db) => {
  const person = await aPerson(db)
  await aStay(db, { personId: person.id, unitId: house.unit.id })
  return { ada: person, bea: await aMemberOfStaff(db) }
})

/** As people type: lines, quotes, tags, spaces at the ends. NUL is refused by the house, and browsers send line ends alike. */
const typed = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll(/[\0\r]/g, '').toWellFormed())
const unseen = /^_|^(?:draft|version|incident|intervention-count|person|unit)$|-was$|-id$|-action$|^do$|^i\d+-staff/

describe('what was typed', () => {
  it('comes back exactly, in every field, whenever the form is refused, added to, searched in or left', async () => {
    let runs = 0
    const buttons = [
      undefined,
      ['interventions-action', 'add'],
      ['person-action', 'search'],
      ['i1-agency-action', 'add'],
    ] as const
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...buttons),
        fc.infiniteStream(typed),
        fc.infiniteStream(fc.nat(30)),
        async (button, texts, picks) => {
          const page = await nurse.open('/incidents/new')
          const answers = filled(formOf(page), texts, picks)
          const back = await nurse.send(page, answers, button === undefined ? way : { ...way, button })
          expect(back.status).toBe(button === undefined ? 422 : 200)
          expect(said(back, Object.keys(answers))).toEqual(answers)
          const later = await nurse.open(back.path === '/incidents/check' ? draftPath(back) : back.path)
          expect(said(later, Object.keys(answers))).toEqual(answers)
          runs++
        },
      ),
      { numRuns: depth(15, 200) },
    )
    expect(runs).toBe(depth(15, 200))
  })

  it('comes back when an amendment is refused', async () => {
    const first = await nurse.open(`/incidents/new?person=${ada.id}`)
    const check = await nurse.send(
      first,
      { 'i1-practice': 'standing', 'i1-start': '0900', 'i1-end': '0905', reason: '10' },
      way,
    )
    const record = await nurse.send(check, {}, { form: '/incidents' })
    const amend = await manager.open(`${record.path.split('?')[0]}/amend`)
    const form = amend.forms.find(({ action }) => action.endsWith('/amend/check'))
    const answers = { ...filled(form, streamOf('some words '), streamOf(3)), because: '', 'i1-start': ' not a time ' }
    const back = await manager.send(amend, answers, { form: form?.action ?? '' })
    expect(back.status).toBe(422)
    expect(said(back, Object.keys(answers))).toEqual(answers)
  })

  it('keeps the staff chosen, one after another, and leaves out whoever loses the tick', async () => {
    const page = await nurse.open('/incidents/new')
    const found = await nurse.send(
      page,
      { 'i1-staff-more-search': 'bea' },
      { ...way, button: ['i1-staff-more-action', 'search'] },
    )
    const chosen = await nurse.send(found, { 'i1-staff-more': bea.id }, { ...way, button: ['i1-staff-action', 'add'] })
    expect(said(chosen, ['i1-staff', 'i1-staff-more-search'])).toEqual({
      'i1-staff': bea.id,
      'i1-staff-more-search': '',
    })
    const without = await nurse.send(chosen, { 'i1-staff': [] }, { ...way, button: ['i1-staff-action', 'add'] })
    expect(without.html).not.toContain(bea.id)
  })

  it('moves up when an intervention before it is removed', async () => {
    const two = await nurse.send(
      await nurse.open('/incidents/new'),
      { 'i1-how': 'first' },
      { ...way, button: ['interventions-action', 'add'] },
    )
    const three = await nurse.send(two, { 'i2-how': 'second' }, { ...way, button: ['interventions-action', 'add'] })
    const left = await nurse.send(
      three,
      { 'i3-how': 'third', before: 'kept' },
      { ...way, button: ['interventions-action', 'remove-2'] },
    )
    expect(said(left, ['i1-how', 'i2-how', 'before'])).toEqual({ 'i1-how': 'first', 'i2-how': 'third', before: 'kept' })
    expect(left.html).not.toContain('i3-how')
  })
})

function formOf(page: VisitedPage): PageForm | undefined {
  return page.forms.find(({ action }) => action === '/incidents/check')
}

function draftPath(page: VisitedPage): string {
  return `/incidents/new/${formOf(page)?.filled.find(([name]) => name === 'draft')?.[1]}`
}

/** An answer for every field a person can fill in: anything where one types, one of the choices where one chooses. */
function filled(form: PageForm | undefined, texts: Iterable<string>, picks: Iterable<number>): Record<string, string> {
  const [text, pick] = [texts[Symbol.iterator](), picks[Symbol.iterator]()]
  const offers = [...(form?.offers ?? [])].filter(([name]) => !unseen.test(name))
  return Object.fromEntries(
    offers.map(([name, offered]) => {
      if (offered === null) return [name, String(text.next().value)]
      return [name, offered[Number(pick.next().value) % offered.length] ?? '']
    }),
  )
}

function* streamOf<T>(value: T): Generator<T, never> {
  for (;;) yield value
}

/** What the form of a page holds now in these fields. */
function said(page: VisitedPage, names: readonly string[]): Record<string, string> {
  const form = page.forms.find(({ action }) => action.endsWith('/check'))
  const values = new Map(form?.filled ?? [])
  return Object.fromEntries(names.flatMap((name) => (values.has(name) ? [[name, values.get(name) ?? '']] : [])))
}
