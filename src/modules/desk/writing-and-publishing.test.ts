import { describe, expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { emptyContent, saveDraft } from '#modules/publishing/index.ts'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { keepTimeAt } from '#modules/publishing/testing/keep-time-at.ts'
import { aHouse, houseNow } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { aDraft, deskPath } from './testing/at-the-desk.ts'

const house = await aHouse()
const ann = await house.visitor('network-editor')
const ben = await house.visitor('network-editor')
const manager = await house.visitor('network-manager')
const anyone = house.stranger()

/** Sends the form of a page that goes to `path`. */
async function send(who: Visitor, page: VisitedPage, path: string, fields: Record<string, string | string[]> = {}) {
  return await who.send(page, fields, { form: path })
}

async function edit(who: Visitor, path: string, fields: Record<string, string>, then = 'stay'): Promise<VisitedPage> {
  return await who.send(await who.open(path), fields, { form: path, button: ['then', then] })
}

async function publish(who: Visitor, path: string, fields: Record<string, string> = { when: 'now' }) {
  return await send(who, await who.open(`${path}/publish`), `${path}/publish`, fields)
}

describe('writing', () => {
  test('keeps a draft that nobody else sees, publishes it, corrects it, and restores what was before', async () => {
    const draft = await aDraft(ann, 'open-doors')
    const path = deskPath(draft)
    expect(draft.text).toContain('Saved as version 1. It is not public yet.')
    expect((await anyone.open('/resources/open-doors')).status).toBe(404)
    expect((await publish(ann, path)).text).toContain('Published. Everybody can see it now.')
    expect((await anyone.open('/resources/open-doors')).heading).toContain('Open doors')

    const corrected = await edit(ann, path, { title: 'Open garden doors' })
    expect(corrected.text).toContain('Visitors still see what was published before.')
    expect((await anyone.open('/resources/open-doors')).heading).not.toContain('garden')
    const before = await ann.open(`${path}/publish`)
    expect(before.text).toContain('What changes for visitors')
    expect(before.html).toMatch(/<ins>.*garden /)
    await publish(ann, path)
    expect((await anyone.open('/resources/open-doors')).heading).toContain('garden')
    expect((await anyone.open('/resources?q=garden')).text).toContain('Open garden doors')

    const versions = await ann.open(`${path}/versions?from=1&to=2`)
    expect(versions.text).toContain('From version 1 to version 2')
    const restored = await ann.send(versions, {}, { form: `${path}/restore`, button: ['version', '1'] })
    expect(restored.text).toContain('Saved as version 3')
    expect((await anyone.open('/resources/open-doors')).heading).toContain('garden')
    await publish(ann, path)
    expect((await anyone.open('/resources/open-doors')).heading).not.toContain('garden')
  })

  test('gives back everything that was typed, with what is wrong beside it, and saves nothing', async () => {
    const form = await ann.open('/desk/new/resource')
    const typed = {
      title: '',
      description: 'Kept words.',
      link: 'nowhere',
      related: 'no-such-thing',
      'reviewOn-day': '9',
    }
    const back = await ann.send(form, typed, { form: '/desk/new/resource', button: ['then', 'stay'] })
    expect(back.status).toBe(422)
    expect(back.problems).toHaveLength(4)
    expect(back.html).toContain('Kept words.')
    expect(back.html).toContain('nowhere')
    expect(back.title).toMatch(/^Error/)
  })

  test('chooses nothing for whoever suggested something without saying what it is, and asks before it is published', async () => {
    const [title, code] = ['Something on doors', 'something-on-doors']
    const { id } = await asEditor(house.database.app)(async (db) => {
      const draft = { id: newId(), shape: 'resource', code, content: { ...emptyContent, title }, basedOn: 0 }
      await saveDraft(db, draft, house.clock.now)
      return draft
    })
    const path = `/desk/entries/${id}`
    expect((await edit(ann, path, { description: 'About doors.' })).status).toBe(200)
    const asked = await ann.open(`${path}/publish`)
    expect(asked.text).toContain('Choose what it is.')
    await edit(ann, path, { kind: 'guide' })
    expect((await publish(ann, path)).text).toContain('Published. Everybody can see it now.')
  })

  test('refuses an address that is or was another’s', async () => {
    await aDraft(ann, 'taken-address')
    const refused = await aDraft(ben, 'taken-address', { body: 'My own words.' })
    expect(refused.status).toBe(422)
    expect(refused.problems.join()).toContain('/resources/taken-address is or was the address of something else')
    expect(refused.html).toContain('My own words.')
  })

  test('sent twice makes one entry', async () => {
    const form = await ann.open('/desk/new/resource')
    const fields = { title: 'Twice', description: 'Once.', code: 'twice' }
    const way = { form: '/desk/new/resource', button: ['then', 'stay'] } as const
    const [one, other] = [await ann.send(form, fields, way), await ann.send(form, fields, way)]
    expect(deskPath(other)).toBe(deskPath(one))
  })
})

describe('two people at once', () => {
  test('the second is told what changed, keeps what they wrote, and may then save', async () => {
    const path = deskPath(await aDraft(ann))
    const open = await ben.open(path)
    await edit(ann, path, { title: 'Ann’s title' })
    const way = { form: path, button: ['then', 'stay'] } as const
    const told = await ben.send(open, { body: 'Ben’s text' }, way)
    expect(told.status).toBe(409)
    expect(told.text).toContain('Somebody else changed this while you wrote')
    expect(told.html).toMatch(/<ins>.*Ann’s title/)
    expect(told.html).toContain('Ben’s text')
    const saved = await ben.send(told, { title: 'Ann’s title' }, way)
    expect(saved.text).toContain('Saved as version 3')
    expect(saved.html).toContain('Ben’s text')
  })
})

describe('a preview', () => {
  test('says that it is one, for the team alone, and is kept by no browser', async () => {
    const path = deskPath(await aDraft(ann))
    const page = await ann.open(`${path}/preview`)
    expect(page.title).toContain('Preview, not published')
    expect(page.text).toContain('Only the network’s team sees this page')
    expect(page.text).toContain('Open doors')
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.html).toContain('name="robots" content="noindex"')
    expect((await anyone.get(`${path}/preview`)).location).toContain('/sign-in')
  })
})

describe('publishing', () => {
  test('waits until nothing stands against it, and says what does', async () => {
    const path = deskPath(await aDraft(ann, undefined, { description: '', body: '![](/media/x)' }))
    const page = await ann.open(`${path}/publish`)
    expect(page.text).toContain('Before it can be published')
    expect(page.text).toContain('Type a summary')
    const more = deskPath(await aDraft(ann, undefined, { body: '##Doors\n\n[here](/resources)' }))
    const beside = /id="body-error".*?<\/[a-z]+>.*?<\//s.exec((await ann.open(`${more}?look=missing`)).html)?.[0]
    for (const says of ['no space after its #', 'does not say where it leads']) expect(beside).toContain(says)
  })

  test.each([
    ['no day', { when: 'later' }, 'Type the day and the time'],
    [
      'a time that is over',
      { when: 'later', 'at-day': '14', 'at-month': '1', 'at-year': '2026', 'at-time': '0900' },
      'over',
    ],
    [
      'a time that is none',
      { when: 'later', 'at-day': '16', 'at-month': '1', 'at-year': '2026', 'at-time': '2560' },
      'no hour 25',
    ],
  ])('refuses %s', async (_, fields, says) => {
    const path = deskPath(await aDraft(ann))
    const refused = await publish(ann, path, fields)
    expect(refused.status).toBe(422)
    expect(refused.problems.join()).toContain(says)
  })

  test('by itself at its minute, and is taken back before', async () => {
    const code = `by-itself-${newId().slice(0, 8)}`
    const path = deskPath(await aDraft(ann, code))
    const time = { when: 'later', 'at-day': '15', 'at-month': 'Jan', 'at-year': '2026', 'at-time': '9.45am' }
    expect((await publish(ann, path, time)).text).toContain('Scheduled. It becomes public by itself')
    expect((await ann.open('/desk')).text).toContain('Will be published at 09:45 on Thursday 15 January 2026')
    const page = await ann.open(`${path}/publish`)
    expect((await send(ann, page, `${path}/unschedule`)).text).toContain('It will not be published by itself')
    await publish(ann, path, time)
    await keepTimeAt(house.database.app, house.settings, '2026-01-15T09:44:00.000Z')
    expect((await anyone.open(`/resources/${code}`)).status).toBe(404)
    house.clock.now = '2026-01-15T09:46:00.000Z'
    await keepTimeAt(house.database.app, house.settings, house.clock.now)
    expect((await anyone.open(`/resources/${code}`)).status).toBe(200)
    house.clock.now = houseNow
  })

  test('needs two people where the network says so: who wrote it proposes it, and it waits on the others’ desk', async () => {
    const rules = await manager.open('/desk/two-people')
    await send(manager, rules, '/desk/two-people', { two: ['resource'] })
    const path = deskPath(await aDraft(ann))
    const page = await ann.open(`${path}/publish`)
    expect(page.text).toContain('needs two people')
    const forced = [
      ...(page.forms.find(({ action }) => action === `${path}/publish`)?.filled ?? []),
      ['when', 'now'],
    ] as const
    const refused = await ann.post(
      `${path}/publish`,
      forced.map(([name, value]) => [name, value] as const),
    )
    expect(refused.problems.join()).toContain('You wrote this version')
    expect((await publish(ann, path, { when: 'propose' })).text).toContain('Proposed')
    expect((await ben.open('/desk')).text).toContain('Waiting for somebody to publish')
    expect((await publish(ben, path)).text).toContain('Published')
    await send(manager, await manager.open('/desk/two-people'), '/desk/two-people', { two: [] })
  })

  test('is taken back with a reason, and nothing is lost', async () => {
    const code = `taken-back-${newId().slice(0, 8)}`
    const path = deskPath(await aDraft(ann, code))
    await publish(ann, path)
    const page = await ann.open(`${path}/withdraw`)
    expect((await send(ann, page, `${path}/withdraw`)).problems).toHaveLength(1)
    const gone = await send(ann, page, `${path}/withdraw`, { reason: 'A name was in it.' })
    expect(gone.text).toContain('Withdrawn because: A name was in it.')
    expect((await anyone.open(`/resources/${code}`)).status).toBe(404)
    expect((await ann.open(`${path}/versions`)).text).toContain('withdrawn')
    expect((await publish(ann, path)).text).toContain('Published')
    expect((await anyone.open(`/resources/${code}`)).status).toBe(200)
  })
})

describe('a twin', () => {
  test('says that a machine drafted it until somebody signs, and again when a word changes', async () => {
    const path = deskPath(await aDraft(ann))
    const write = async (fields: Record<string, string>, then = 'save') =>
      await ann.send(await ann.open(`${path}/in/welsh`), fields, { form: `${path}/in/welsh`, button: ['then', then] })
    const drafted = await write({ title: 'Drysau agored', 'made-by': 'a machine' })
    expect(drafted.text).toContain('Machine-drafted, not checked')
    expect((await write({}, 'sign')).problems.join()).toContain('Type who has checked')
    expect((await write({ signer: 'Megan Example' }, 'sign')).text).toContain('Checked by Megan Example')
    expect((await write({ title: 'Drysau' })).text).toContain('Machine-drafted, not checked')
    expect((await ann.open(`${path}/preview?in=welsh`)).text).toContain('Drysau')
  })
})

describe('what is typed', () => {
  const typing = (page: VisitedPage) => /data-url="([^"]+)"/.exec(page.html)?.[1]?.replace(/&amp;/g, '&') ?? ''
  const filled = (page: VisitedPage, form: string) => page.forms.find(({ action }) => action === form)?.filled ?? []

  test('and not saved waits for its writer alone, on the desk and in the form', async () => {
    const path = deskPath(await aDraft(ann))
    const page = await ann.open(path)
    const fields = filled(page, path).map(([name, value]) => [name, name === 'title' ? 'Half a title' : value] as const)
    const kept = await ann.post(typing(page), fields)
    expect(kept.json()).toMatchObject({ savedAt: '09:30' })
    expect((await ann.open('/desk')).text).toContain('Half a title')
    const again = await ann.open(path)
    expect(again.html).toContain('value="Half a title"')
    expect((await ben.open(path)).html).not.toContain('Half a title')
    await ann.send(again, {}, { form: `/desk/typing/${path.split('/').at(-1)}/discard` })
    expect((await ann.open(path)).html).not.toContain('Half a title')
  })

  test('in a new form comes back too, and is never overwritten by another page', async () => {
    const page = await ann.open('/desk/new/resource')
    const typed = (words: string, from: VisitedPage) =>
      filled(from, '/desk/new/resource').map(([name, value]) => [name, name === 'title' ? words : value] as const)
    await ann.post(typing(page), typed('Begun', page))
    const link = (await ann.open('/desk')).links.find(({ text }) => text === 'Begun')
    const again = await ann.open(link?.href ?? '')
    expect(again.html).toContain('value="Begun"')
    house.clock.now = '2026-01-15T09:31:00.000Z'
    expect((await ann.post(typing(again), typed('Begun and more', again))).status).toBe(200)
    expect((await ann.post(typing(page), typed('Begun', page))).status).toBe(409)
    house.clock.now = houseNow
    const saved = await ann.send(
      again,
      { description: 'Now saved.', code: 'begun' },
      { form: '/desk/new/resource', button: ['then', 'stay'] },
    )
    expect(saved.text).toContain('Saved as version 1')
    expect((await ann.open('/desk')).links.map(({ text }) => text)).not.toContain('Begun and more')
  })

  test('in Welsh waits beside what is typed in English, each by itself, until it is saved', async () => {
    const path = deskPath(await aDraft(ann))
    const twin = `${path}/in/welsh`
    const page = await ann.open(twin)
    const half = filled(page, twin).map(([name, value]) => [name, name === 'body' ? 'Hanner testun' : value] as const)
    expect((await ann.post(typing(page), half)).json()).toMatchObject({ savedAt: '09:30' })
    expect((await ann.open(path)).html).not.toContain('Hanner testun')
    const waits = (await ann.open('/desk')).links.find(({ href }) => href === twin)
    expect(waits?.text).toBe('Without a title yet')
    const again = await ann.open(twin)
    expect(again.html).toContain('Hanner testun')
    expect(again.text).toContain('did not save is here')
    await ann.send(again, { title: 'Drysau' }, { form: twin, button: ['then', 'save'] })
    expect((await ann.open(twin)).text).not.toContain('did not save is here')
    expect((await ann.open('/desk')).links.map(({ href }) => href)).not.toContain(twin)
  })

  test('when the session has ended is still there', async () => {
    const carol = await house.visitor('network-editor')
    const form = await carol.open('/desk/new/resource')
    carol.cookies.delete('lessen')
    const out = await carol.send(form, { title: 'Too late' }, { form: '/desk/new/resource', button: ['then', 'stay'] })
    expect(out.status).toBe(401)
    expect(out.text).toMatch(/kept safe|still here/)
  })
})

test('the list finds entries by letters, sort and standing', async () => {
  await aDraft(ann, 'list-me', { title: 'Zwischenruf' })
  expect((await ann.open('/desk/entries?q=zwisch&shape=resource&is=draft')).text).toContain('1 entry')
  expect((await ann.open('/desk/entries?q=zwisch&is=public')).text).toContain('Nothing here')
  expect((await ann.open('/desk/entries?q=%25')).text).toContain('Nothing here')
})

test('whoever says so looks after an entry', async () => {
  const path = deskPath(await aDraft(ann))
  const mine = await send(ben, await ben.open(path), `${path}/owner`)
  expect(mine.text).toContain('You look after it')
})

test('a moderator sees the desk and may not write', async () => {
  const moderator = await house.visitor('network-moderator')
  expect((await moderator.open('/desk')).text).toContain('Nothing waits')
  expect((await moderator.open('/desk/new')).status).toBe(403)
})
