import { expect, test } from 'vitest'
import { takenBack } from '#modules/consents/testing/taken-back.ts'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { aStory } from '#modules/stories/testing/a-story.builder.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { aHouse, houseNow } from '#tests/setup/house.ts'
import { sendNextMails } from './send-issue.ts'
import { aReader } from './testing/a-newsletter.builder.ts'
import { lastMailTo } from './testing/newsletter-house.ts'

const house = await aHouse()
const ed = asEditor(house.database.app)
const notes = 'Being locked in or kept alone'

async function story(code: string, uses: readonly ('web' | 'newsletter')[]): Promise<string> {
  return await ed((db) => aStory(db, { code, uses, at: houseNow, content: { title: `The ${code} door` } }))
}

/** A draft that points to these, looked at. */
async function previewOf(items: readonly string[]) {
  const editor = await house.visitor('network-editor')
  const writing = await editor.send(await editor.open('/desk/newsletter'), {}, { form: '/desk/newsletter' })
  const fields = { title: 'An issue', list: 'take-part', opening: 'Dear reader.', items }
  return { editor, writing, preview: await editor.send(writing, fields, { form: writing.path }) }
}

/** Sends what is looked at, and all its mails; gives the public address. */
async function sent({ editor, writing, preview }: Awaited<ReturnType<typeof previewOf>>): Promise<string> {
  await editor.send(preview, {}, { form: `${writing.path}/send` })
  const { rows } = await house.superuser.query(`select id from network.newsletter_issues where state = 'sending'`)
  const secrets = secretsOf(house.settings.secret)
  for (const { id } of rows) await ed((db) => sendNextMails(db, id, { now: house.clock.now, secrets }))
  return writing.path.replace('/desk', '')
}

await ed((db) => aReader(db, { email: 'ada@readers.test', lists: ['take-part'], at: houseNow }))
const agreed = await story('agreed', ['web', 'newsletter'])
await story('ending', ['web', 'newsletter'])
await story('web-only', ['web'])

test('a story is offered only where its author agreed to the newsletter, and what it tells about stands before its title: in form, preview, page and mail', async () => {
  const draft = await previewOf(['agreed'])
  expect(draft.writing.text).toContain('The agreed door')
  expect(draft.writing.text).toContain(`Tells about: ${notes}.`)
  expect(draft.writing.text).not.toContain('The web-only door')
  expect(draft.preview.text).not.toContain('The web-only door')
  const path = await sent(draft)
  for (const { text } of [draft.preview, await house.stranger().open(path)]) {
    expect(text).toMatch(new RegExp(`Tells about: ${notes}\\s*The agreed door`))
    expect(text.indexOf(notes)).toBeLessThan(text.indexOf('What a key changed.'))
  }
  const links = (await lastMailTo(house, 'ada@readers.test'))?.letter.links as readonly { text?: string }[] | undefined
  expect(links?.[0]?.text).toBe('Tells about being locked in or kept alone: The agreed door')
})

test('a story whose consent ends is gone from issues that went out at that moment, from drafts, and from mails not yet asked for', async () => {
  const page = await sent(await previewOf(['agreed', 'ending']))
  const draft = await previewOf(['ending'])
  const read = async () => (await house.stranger().open(page)).text
  expect([await read(), draft.preview.text].every((text) => text.includes('The ending door'))).toBe(true)
  house.clock.now = '2026-02-01T00:00:00.000Z'
  expect(await read()).not.toContain('The ending door')
  const editor = await house.visitor('network-editor')
  const preview = await editor.open(`${draft.writing.path}/preview`)
  expect(preview.text).not.toContain('The ending door')
  expect(preview.text).toContain('One thing that you chose cannot be read any more')
  await sent({ ...draft, editor, preview })
  expect(JSON.stringify(await lastMailTo(house, 'ada@readers.test'))).not.toContain('ending')
  house.clock.now = houseNow
})

test('what its author takes back leaves no word in any issue, sent or not', async () => {
  const { editor, writing } = await previewOf(['agreed'])
  expect((await editor.open(writing.path)).text).toContain('The agreed door')
  await ed((db) => takenBack(db, agreed, houseNow))
  for (const { path } of await issues()) expect((await editor.open(path)).text).not.toContain('The agreed door')
  const { rows } = await house.superuser.query('select i::text as says from network.newsletter_issues i')
  expect(rows.length).toBeGreaterThan(2)
  expect(rows.map(({ says }) => String(says)).join(' ')).not.toMatch(/agreed door|What a key changed/)
})

async function issues(): Promise<{ path: string }[]> {
  const { rows } = await house.superuser.query(
    'select code, begun_at is not null as "isSent" from network.newsletter_issues',
  )
  return rows.map(({ code, isSent }) => ({ path: `${isSent ? '' : '/desk'}/newsletter/${code}` }))
}
