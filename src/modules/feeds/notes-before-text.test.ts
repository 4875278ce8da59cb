import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { anAgreedStory } from '#modules/consents/testing/agreed-story.ts'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { aHouse } from '#tests/setup/house.ts'

const house = await aHouse()
const edit = asEditor(house.database.app)
const words = 'They held the door shut.'
const tell = (code: string, details: object) =>
  edit((db) =>
    anAgreedStory(db, {
      code,
      content: { title: `The ${code}`, description: 'One night.', body: words, details: { about: 'own', ...details } },
      endsOn: calendarDateOf('2026-12-31'),
      at: '2026-01-14T10:00:00.000Z',
    }),
  )
await tell('door', { pseudonym: 'Wren', contentNotes: ['seclusion'] })
await tell('fire', { pseudonym: 'Wren', contentNotes: [], otherNote: 'A fire' })
await tell('quiet', { pseudonym: 'Wren', noNotes: true })

const get = async (url: string) => (await house.app.inject({ url })).body

test.each([
  ['door', ['Being locked in or kept alone'], 'Content notes: Being locked in or kept alone. One night.'],
  ['fire', ['A fire'], 'Content notes: A fire. One night.'],
  ['quiet', [], 'One night.'],
])(
  'the story “%s” leaves as its notes and its summary, and its words are read on its page',
  async (code, notes, says) => {
    const atom = parseAtomFeed(await get('/feeds/stories.atom')).entries?.find(
      ({ title }) => title?.value === `The ${code}`,
    )
    const item = parseJsonFeed(await get('/feeds/stories.json')).items?.find(({ title }) => title === `The ${code}`)
    expect([atom?.summary?.value, item?.summary]).toEqual([says, says])
    expect([atom?.content, item?.content_html]).toEqual([undefined, `<p>${says}</p>`])
    const one: unknown = JSON.parse(await get(`/api/stories/${code}`))
    expect(one).toMatchObject({ contentNotes: notes, description: 'One night.', body: '' })
    expect(one).toMatchObject({ page: `${house.settings.origin}/stories/${code}` })
    for (const url of ['/feeds/stories.atom', '/feeds/stories.json', '/api/stories', `/api/stories/${code}`])
      expect([url, (await get(url)).includes(words)]).toEqual([url, false])
    expect(await get(`/stories/${code}`)).toContain(words)
  },
)
