import { describe, expect, test } from 'vitest'
import { anOwnLink } from '#modules/consents/testing/an-own-link.builder.ts'
import { takenBack } from '#modules/consents/testing/taken-back.ts'
import { keepersAre, sealedFor } from '#modules/consents/testing/who-is-behind.ts'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { aHouse, houseNow } from '#tests/setup/house.ts'
import { aStory } from './testing/a-story.builder.ts'

const house = await aHouse()
const ed = asEditor(house.database.app)
const anyone = house.stranger()
const person = { name: 'Rosalind Quill', email: 'rosalind@example.test', otherWays: '' }
const code = 'a-door'
const form = `/desk/consents/${code}/person`
const id = await ed((db) => aStory(db, { code, at: houseNow, content: { title: 'A door' } }))
await ed((db) => sealedFor(db, house.settings.secret, id, person))

const deeds = async (deed: string) =>
  (await house.superuser.query('select from network.audit where deed = $1 and subject_id = $2', [deed, id])).rowCount
const mailed = async (kind: string): Promise<string[]> => {
  const { rows } = await house.superuser.query('select address from mail.outbox where kind = $1', [kind])
  return rows.map(({ address }) => String(address))
}
const standing = async () =>
  (await house.superuser.query('select from network.text_approvals where entry_id = $1 and ended_at is null', [id]))
    .rowCount

test('an editor cannot put their own address in the place of an author’s: only the two keepers change it', async () => {
  const editor = await house.visitor('network-editor')
  const page = await editor.open(form)
  expect(page.heading).toBe('Only two people change this')
  expect(page.text).toContain('Nobody has been chosen')
  const token = await editor.open(`/desk/consents/${code}`)
  const csrf = token.forms.flatMap(({ filled }) => filled).find(([name]) => name === '_csrf')?.[1] ?? ''
  const sent = await editor.post(form, [
    ['_csrf', csrf],
    ['name', 'Rosalind Quill'],
    ['email', 'editor@example.test'],
  ])
  expect([sent.status, sent.heading]).toEqual([403, 'Only two people change this'])
  expect([await deeds('address-behind.changed'), await standing()]).toEqual([0, 1])
  expect((await anyone.open(`/stories/${code}`)).status).toBe(200)
})

test('who may not change it asks the two who may, by mail', async () => {
  const [first, second, third] = [
    await house.visitor('network-editor'),
    await house.visitor('network-editor'),
    await house.visitor('network-editor'),
  ]
  await ed((db) => keepersAre(db, [first.user, second.user]))
  const asked = await third.send(await third.open(form), {}, { form, button: ['does', 'ask'] })
  expect(asked.text).toContain(`${first.user.name} and ${second.user.name} have been asked`)
  expect((await mailed('person-change-asked')).length).toBe(2)
})

test('another address by a keeper counts from when its reader says yes: then the old one is told, what was approved holds no more, and the story is off the site', async () => {
  const [keeper, other] = [await house.visitor('network-editor'), await house.visitor('network-editor')]
  await ed((db) => keepersAre(db, [keeper.user, other.user]))
  const same = await keeper.send(await keeper.open(form), { ...person, email: 'Rosalind@example.test' }, { form })
  expect([same.heading.includes('A door'), await standing()]).toEqual([true, 1])
  await keeper.send(await keeper.open(form), { ...person, email: 'new@example.test' }, { form })
  expect([await standing(), await deeds('address-behind.changed')]).toEqual([1, 0])
  expect([await mailed('own-address-wished'), await mailed('own-address-confirm')]).toEqual([
    ['Rosalind@example.test'],
    ['new@example.test'],
  ])
  await confirmed()
  expect([await standing(), await deeds('address-behind.changed')]).toEqual([0, 1])
  expect(await mailed('own-address-changed')).toEqual(['Rosalind@example.test'])
  expect(await mailed('own-link')).toEqual(['new@example.test'])
  expect((await anyone.open(`/stories/${code}`)).status).not.toBe(200)
})

/** Whoever reads the new address says yes by the newest link. */
async function confirmed(): Promise<void> {
  const path = await newestLink('own-address-confirm')
  const asked = await anyone.open(path)
  expect(asked.heading).toBe('Is this where we reach you?')
  expect((await anyone.send(asked, {}, { form: path })).heading).toBe('We write to this address now')
  expect((await anyone.open(path)).status).toBe(404)
}

async function newestLink(kind: string): Promise<string> {
  const { rows } = await house.superuser.query(
    'select letter from mail.outbox where kind = $1 order by queued_at desc, id desc limit 1',
    [kind],
  )
  return rows[0]?.letter.action.path ?? ''
}

describe('an author who wants to be reached elsewhere', async () => {
  const mine = 'another-door'
  const desk = `/desk/consents/${mine}`
  const story = await ed((db) => aStory(db, { code: mine, at: houseNow, content: { title: 'Another door' } }))
  await ed((db) => sealedFor(db, house.settings.secret, story, person))
  const token = await anOwnLink(house, mine)
  const own = `/stories/yours/${token}`
  const state = async () =>
    (
      await house.superuser.query(
        'select state, sealed from network.address_wishes where entry_id = $1 order by asked_at',
        [story],
      )
    ).rows
  const tokenOf = (page: { forms: readonly { filled: readonly (readonly [string, string])[] }[] }) =>
    page.forms.flatMap(({ filled }) => filled).find(([name]) => name === '_csrf')?.[1] ?? ''

  test('asks by their own link, without cookie or sign-in; the address that is known is told, and nothing changes', async () => {
    const author = house.stranger()
    const refused = await author.send(await author.open(own), { email: 'no address' }, { form: `${own}/address` })
    expect([refused.status, refused.html.includes('value="no address"')]).toEqual([422, true])
    const asked = await author.send(refused, { email: 'elsewhere@example.test' }, { form: `${own}/address` })
    expect(asked.text).toContain('You asked us to write to another address')
    expect(asked.html).not.toContain('elsewhere@')
    expect(author.cookies.size).toBe(0)
    expect((await mailed('own-address-wished')).filter((one) => one === person.email)).toHaveLength(1)
    const [wish] = await state()
    expect(wish.state).toBe('asked')
    expect(wish.sealed).not.toContain('elsewhere')
  })

  test('is decided on by the two keepers alone: nobody else sees either address or can answer', async () => {
    const [keeper, other, third] = [
      await house.visitor('network-editor'),
      await house.visitor('network-editor'),
      await house.visitor('network-manager'),
    ]
    await ed((db) => keepersAre(db, [keeper.user, other.user]))
    const seen = await third.open(desk)
    expect(seen.text).toContain(`It waits for ${keeper.user.name} or ${other.user.name}.`)
    expect(seen.html).not.toMatch(/elsewhere|rosalind/i)
    const csrf = ['_csrf', tokenOf(seen)] as const
    const { rows } = await house.superuser.query('select id from network.address_wishes where entry_id = $1', [story])
    expect((await third.post(`${desk}/address`, [csrf, ['wish', rows[0].id], ['does', 'accept']])).status).toBe(403)
    expect((await state())[0].state).toBe('asked')

    const look = await keeper.send(await keeper.open(desk), {}, { form: `${desk}/see` })
    expect(look.text).toContain('elsewhere@example.test')
    await keeper.send(look, {}, { form: `${desk}/address`, button: ['does', 'accept'] })
    expect((await state())[0].state).toBe('accepted')
    expect(await mailed('own-address-changed')).not.toContain(person.email)
    expect((await third.open(desk)).text).toContain('It waits for a yes at the new address')
  })

  test('is reached there once that address said yes: the story stays, the old one is told, and older links only take back', async () => {
    house.clock.now = new Date(Date.parse(houseNow) + 60_000).toISOString()
    await confirmed()
    expect(await state()).toEqual([{ state: 'done', sealed: null }])
    expect(await mailed('own-address-changed')).toContain(person.email)
    expect((await mailed('own-link')).at(-1)).toBe('elsewhere@example.test')
    expect((await anyone.open(`/stories/${mine}`)).status).toBe(200)
    const old = await anyone.open(own)
    expect(old.heading).toBe('You have a newer link to your story')
    expect(old.text).not.toContain('I counted the quokkas')
    expect((await anyone.open(`${own}/take-back`)).status).toBe(200)
    const link = await newestLink('own-link')
    expect((await anyone.open(link)).text).toContain('I counted the quokkas')
    await anyone.send(await anyone.open(link), { uses: ['web'], length: '1' }, { form: link })
    const { rows } = await house.superuser.query(
      'select way from network.consents where entry_id = $1 and ended_at is null',
      [story],
    )
    expect(rows).toEqual([{ way: 'link' }])
    const audit = await house.superuser.query(`select a::text as says from network.audit a where subject_id = $1`, [
      story,
    ])
    const deedsOfIt = audit.rows.map(({ says }) => String(says)).join(' ')
    expect(deedsOfIt).toMatch(/address-wish.asked.*address-wish.accepted.*address-behind.changed/s)
    expect(deedsOfIt).not.toMatch(/elsewhere|rosalind/i)
  })

  test('is named in no row of any table, in no mail and in no audit: only the mails to them carry their address', async () => {
    const { rows: tables } = await house.superuser.query(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('network', 'mail', 'identity')`,
    )
    const namedIn = async (row: string) => {
      const found: string[] = []
      for (const { name } of tables) {
        const { rowCount } = await house.superuser.query(
          `select from ${name} t where (${row})::text ~* 'rosalind|quill|elsewhere@'`,
        )
        if (rowCount !== 0) found.push(name)
      }
      return found
    }
    expect(tables.length).toBeGreaterThan(40)
    expect(await namedIn('to_jsonb(t)')).toEqual(['mail.outbox'])
    expect(await namedIn(`to_jsonb(t) - 'address'`)).toEqual([])
  })

  test('may be told no: the address that stays is told; and with what is taken back every address is gone', async () => {
    const [keeper, other] = [await house.visitor('network-editor'), await house.visitor('network-editor')]
    await ed((db) => keepersAre(db, [keeper.user, other.user]))
    const third = await house.visitor('network-editor')
    const passing = await third.open(`${desk}/person`)
    const passed = await third.send(
      passing,
      { email: 'thief@example.test' },
      { form: `${desk}/person`, button: ['does', 'wish'] },
    )
    expect(passed.text).toContain(`Told to ${third.user.name}`)
    const look = await keeper.send(await keeper.open(desk), {}, { form: `${desk}/see` })
    await keeper.send(look, {}, { form: `${desk}/address`, button: ['does', 'decline'] })
    expect((await state()).map((one) => one.state)).toEqual(['done', 'declined'])
    expect(await mailed('own-address-declined')).toEqual(['elsewhere@example.test'])
    expect((await house.superuser.query(`select from mail.outbox where address = 'thief@example.test'`)).rowCount).toBe(
      0,
    )
    await ed((db) => takenBack(db, story, houseNow))
    expect(await state()).toEqual([])
  })
})
