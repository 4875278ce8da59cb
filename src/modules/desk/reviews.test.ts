import { describe, expect, test } from 'vitest'
import { publishEntry, saveDraft } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'

const house = await aHouse()
const ann = await house.visitor('network-editor')
const edit = asEditor(house.database.app)
const { now } = house.clock
const entryOf = (code: string, reviewOn: string | null) => anEntry({ code, title: `About ${code}`, reviewOn })
const publish = (code: string, reviewOn: string | null) =>
  edit((db) => publishAnEntry(db, entryOf(code, reviewOn), now))
const ids = {
  overdue: await publish('overdue', '2025-12-01'),
  today: await publish('today', '2026-01-15'),
  soon: await publish('soon', '2026-02-14'),
  later: await publish('later', '2026-02-15'),
  never: await publish('never', null),
}
const path = (name: keyof typeof ids) => `/desk/entries/${ids[name]}/review`
const typed = (field: string, [day, month, year]: readonly [string, string, string]) => ({
  [`${field}-day`]: day,
  [`${field}-month`]: month,
  [`${field}-year`]: year,
})

function listed(page: VisitedPage): string[] {
  return page.links.filter(({ href }) => href.endsWith('/review')).map(({ text }) => text.replace('About ', ''))
}

describe('reviews', () => {
  test('stand in their order: due now, within thirty days, later; what has no day stands nowhere', async () => {
    const page = await ann.open('/desk/reviews')
    expect(listed(page)).toEqual(['overdue', 'today', 'soon', 'later'])
    for (const heading of ['Due now (2)', 'Due within 30 days (1)', 'Later (1)']) expect(page.text).toContain(heading)
    expect(listed(await ann.open('/desk/reviews?which=soon'))).toEqual(['soon'])
    expect((await house.stranger().open('/desk/reviews')).heading).toBe('Sign in')
  })

  test('can be asked for by who looks after them', async () => {
    expect((await ann.open('/desk/reviews?whose=mine')).text).toContain('Nothing is to be reviewed')
    const edits = await ann.open(`/desk/entries/${ids.soon}`)
    await ann.send(edits, {}, { form: `/desk/entries/${ids.soon}/owner` })
    expect(listed(await ann.open('/desk/reviews?whose=mine'))).toEqual(['soon'])
  })

  test.each([
    ['no day', ['', '', ''], 'next-day'],
    ['a day that has passed', ['15', '1', '2026'], 'next-day'],
    ['a day after ten years and more', ['1', '1', '2037'], 'next-day'],
    ['half a day', ['15', 'March', ''], 'next-year'],
  ] as const)('are not set to %s', async (_what, day, field) => {
    const refused = await ann.send(await ann.open(path('today')), typed('next', day), { form: path('today') })
    expect(refused.status).toBe(422)
    expect(refused.links.some(({ href }) => href.endsWith(`#${field}`))).toBe(true)
  })

  test('done, move to the day typed, which later corrections leave alone unless they say another', async () => {
    const done = await ann.send(await ann.open(path('overdue')), typed('next', ['1', 'jan', '2027']), {
      form: path('overdue'),
    })
    expect(listed(done)).toEqual(['today', 'soon', 'later', 'overdue'])
    const correct = async (basedOn: number, reviewOn: string, title: string) =>
      await edit(async (db) => {
        const { code, shape, ...content } = { ...entryOf('overdue', reviewOn), title }
        await saveDraft(db, { id: ids.overdue, code, shape, content, basedOn }, now)
        await publishEntry(db, { id: ids.overdue, version: basedOn + 1 }, now)
      })
    await correct(1, '2025-12-01', 'About overdue, with a word changed')
    expect((await ann.open(path('overdue'))).text).toContain('1 January 2027')
    await correct(2, '2028-05-01', 'About overdue, and again')
    expect((await ann.open(path('overdue'))).text).toContain('1 May 2028')
  })

  test('are put off only with a reason, which stays with the entry and in the list', async () => {
    const form = `${path('today')}/put-off`
    const until = typed('until', ['1', '2', '2026'])
    const refused = await ann.send(await ann.open(path('today')), until, { form })
    expect([refused.status, refused.problems.length]).toEqual([422, 1])
    const done = await ann.send(refused, { ...until, reason: 'The law changes then.' }, { form })
    expect(done.text).toContain('Put off: The law changes then. (until Sunday 1 February 2026)')
    expect((await ann.open(`/desk/entries/${ids.today}/versions`)).text).toContain('The law changes then.')
    const { rows } = await house.superuser.query(
      `select deed from network.audit where deed like 'entry.review%' order by deed`,
    )
    expect(rows.map(({ deed }) => deed)).toEqual(['entry.review-put-off', 'entry.reviewed'])
  })

  test('stand in the form of the entry as they were recorded, and writing leaves them so', async () => {
    const form = `/desk/entries/${ids.later}`
    await ann.send(await ann.open(path('later')), typed('next', ['1', '3', '2027']), { form: path('later') })
    const days = (page: VisitedPage) => {
      const filled = new Map(page.forms.find(({ action }) => action === form)?.filled)
      return ['day', 'month', 'year'].map((part) => filled.get(`reviewOn-${part}`))
    }
    const page = await ann.open(form)
    expect(days(page)).toEqual(['1', '3', '2027'])
    const saved = await ann.send(page, { title: 'About later, said better' }, { form })
    expect([saved.path, days(saved)]).toEqual([`${form}?saved=yes`, ['1', '3', '2027']])
    await edit((db) => publishEntry(db, { id: ids.later, version: 2 }, now))
    expect((await ann.open(path('later'))).text).toContain('1 March 2027')
    const same = await ann.send(await ann.open(form), {}, { form })
    expect([same.path, days(same)]).toEqual([`${form}?saved=same`, ['1', '3', '2027']])
    const moved = await ann.send(same, typed('reviewOn', ['2', '3', '2027']), { form })
    expect(days(moved)).toEqual(['2', '3', '2027'])
  })
})
