import { describe, expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { emptyContent, findHeadByCode, publishEntry, saveDraft } from '#modules/publishing/index.ts'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { anOpenHouse } from './open-house.ts'

const house = await anOpenHouse()
const ed = asEditor(house.database.app)
const now = house.clock.now

async function aDraft(code: string, title: string): Promise<void> {
  const details = { pseudonym: 'Wren', isPseudonym: true, about: 'own', contentNotes: ['seclusion'] }
  const content = {
    ...emptyContent,
    kind: 'story',
    title,
    description: 'What a key changed.',
    body: 'I had no key.',
    details,
  }
  const saved = await ed((db) => saveDraft(db, { id: newId(), code, shape: 'story', content, basedOn: 0 }, now))
  expect(saved.is).toBe('saved')
}

function publish(code: string): Promise<string> {
  return ed(async (db) => {
    const head = await findHeadByCode(db, code)
    return head ? await publishEntry(db, { id: head.id, version: head.version }, now) : 'no such'
  })
}

async function lastLink(): Promise<string> {
  const { rows } = await house.superuser.query(
    `select letter from mail.outbox where kind = 'own-link' order by queued_at desc limit 1`,
  )
  return String(rows[0]?.letter.action.path)
}

describe.each([
  ['with JavaScript', true, 'linnet'],
  ['without JavaScript', false, 'dunnock'],
] as const)('%s', (_, javaScriptEnabled, bird) => {
  test('an author says yes to the exact words by a link of their own, a visitor reads them, and they end or are taken back', async () => {
    const options = { javaScriptEnabled }
    const title = `The key of the ${bird}`
    await aDraft(bird, title)
    expect(await publish(bird)).toBe('not agreed')

    const desk = await house.windowOf(await house.user('network-editor'), options)
    await desk.page.goto(`/desk/consents/${bird}`)
    await desk.page.getByRole('link', { name: 'Write down who it is' }).click()
    await desk.page.getByLabel('Their real name').fill('Rosalind Quill')
    await desk.page.getByLabel('Their e-mail address, if they have one').fill('rosalind@example.test')
    await desk.page.getByRole('button', { name: 'Encrypt and save' }).click()
    await desk.page.getByRole('button', { name: 'Mail them their own link' }).click()
    await desk.page.getByRole('heading', { name: 'Their own link is on its way' }).waitFor()
    expect(await desk.page.content()).not.toContain('rosalind@example.test')
    expect(desk.complaints()).toEqual([])
    await desk.close()

    const author = await house.window(options)
    const link = await lastLink()
    await author.page.goto(link)
    await author.page.getByText('I had no key.').waitFor()
    await author.page.getByRole('radio', { name: /^For a year/ }).check()
    await author.page.getByRole('button', { name: 'Yes, show exactly these words' }).click()
    await author.page.getByText('You have agreed to this, until').waitFor()
    expect(await publish(bird)).toBe('published')

    const visitor = await house.window(options)
    await visitor.page.goto('/stories')
    expect(await visitor.page.locator('main').innerText()).toContain('Being locked in or kept alone')
    await visitor.page.getByRole('link', { name: title }).click()
    await visitor.page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(await visitor.page.locator('main').innerText()).not.toContain('Rosalind')
    expect(await visitor.context.cookies()).toEqual([])

    house.clock.now = '2027-01-16T00:00:00.000Z'
    expect((await visitor.page.goto(`/stories/${bird}`))?.status()).toBe(410)
    await visitor.page.goto('/stories')
    expect(await visitor.page.locator('main').innerText()).not.toContain(title)
    house.clock.now = now
    expect((await visitor.page.goto(`/stories/${bird}`))?.status()).toBe(200)

    await author.page.getByRole('button', { name: 'Take my story back' }).click()
    await author.page.getByRole('button', { name: 'Take it back now' }).click()
    await author.page.getByRole('heading', { name: 'You have taken your story back' }).waitFor()
    expect((await visitor.page.goto(`/stories/${bird}`))?.status()).toBe(410)
    expect(await visitor.page.locator('main').innerText()).toContain('This story was taken back by its author')
    expect([...author.complaints(), ...visitor.complaints()]).toEqual([])
    await Promise.all([author.close(), visitor.close()])
  })
})
