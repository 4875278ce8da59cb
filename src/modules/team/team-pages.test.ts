import { expect, it } from 'vitest'
import { anEntryAtTheDesk } from '#modules/desk/testing/an-entry-at-the-desk.ts'
import { aHouse } from '#tests/setup/house.ts'
import { networkTeam } from './commands/network-team.command.ts'

const house = await aHouse()
const manager = await house.visitor('network-manager')

const nameless = async (typed: Record<string, string>) => {
  const form = await manager.open('/desk/team/invite')
  return await manager.send(form, typed, { form: '/desk/team/invite' })
}

it('somebody who is invited to the team chooses a password, and works for the network and for no organisation', async () => {
  const made = await nameless({ name: 'Ida Example', email: 'ida@example.test', role: 'network-manager' })
  expect(made.heading).toBe('Invitation made')
  const link = /http[^"]*\/invitation\/[\w-]+/.exec(made.html)?.[0]
  const ida = house.stranger()
  const chosen = await ida.send(await ida.open(new URL(link ?? '').pathname), { password: 'quiet-river-lantern' })
  expect([chosen.status, chosen.heading]).toEqual([200, 'What needs you now'])
  expect((await ida.open('/your-sign-in')).heading).toBe('Your sign-in')
  expect((await ida.get('/incidents')).location).toMatch(/^\/choose-organisation/)
})

it('what was typed comes back with a problem beside each field', async () => {
  const again = await nameless({ name: '', email: 'nobody' })
  expect([again.status, again.problems.length]).toEqual([422, 3])
  expect(again.html).toContain('value="nobody"')
})

it('a role ends with the next page, and nobody ends their own', async () => {
  const other = await house.visitor('network-manager')
  const list = await manager.open('/desk/team')
  const ask = list.links.find(({ href }) => href.startsWith(`/desk/team/${other.user.id}/end`))?.href ?? ''
  expect((await other.open('/desk/team')).heading).toBe('Team')
  await manager.send(await manager.open(ask), {}, { form: `/desk/team/${other.user.id}/end` })
  expect((await other.get('/desk/team')).status).toBe(403)
  expect((await manager.get(`/desk/team/${manager.user.id}/end?role=network-manager`)).status).toBe(404)
})

it('who was let into the team and who left it stands in both audits', async () => {
  const { rows } = await house.superuser.query<{ deed: string }>(
    `select deed from network.audit union all select deed from identity.audit where deed like 'team.%' order by deed`,
  )
  expect(new Set(rows.map(({ deed }) => deed))).toEqual(new Set(['team.invited', 'team.role-ended', 'team.ended']))
})

it('the first one comes in by the command line, with an address that works once', async () => {
  const said: string[] = []
  const context = {
    database: house.database,
    settings: house.settings,
    now: () => house.clock.now,
    out: (text: string) => void said.push(text),
    tell: (text: string) => void said.push(text),
  }
  const run = (words: string[], flags = {}) => networkTeam.run({ ...context, words, flags })
  expect(await run(['add', 'first@example.test'], { name: 'First Example' })).toBe(0)
  expect(said.at(-1)).toMatch(/\/invitation\//)
  expect(await run(['add', 'first@example.test'], { role: 'nurse' })).toBe(2)
  expect(await run(['list'])).toBe(0)
  expect(said.join('\n')).toContain('first@example.test  First Example  network-manager')
  expect(await run(['remove', 'first@example.test'])).toBe(0)
  said.length = 0
  await run(['list'])
  expect(said.join('\n')).not.toContain('first@example.test')
})

it('who did what for the network can be read by name and by deed, and that it was read stands there too', async () => {
  expect((await manager.open('/desk/audit')).text).toContain('Team invited')
  const narrowed = await manager.open(`/desk/audit?who=${encodeURIComponent(manager.user.name)}&deed=audit.read`)
  expect(narrowed.text).toContain('Audit read')
  const id = await anEntryAtTheDesk(house.database.app, house.clock.now)
  const links = (await manager.open('/desk/audit')).links.filter(({ href }) => href === `/desk/entries/${id}`)
  expect(links[0]?.text).toContain('door left open')
  expect((await manager.open('/desk/audit?who=%25')).text).toContain('Nothing matches')
  expect((await house.stranger().get('/desk/audit')).location).toMatch(/^\/sign-in/)
})

it('the network’s name and how it is reached are said at the desk, and every page says it at once', async () => {
  const anyone = house.stranger()
  const footOf = async (path: string) => (await anyone.open(path)).html.replace(/^.*<footer/s, '')
  expect(await footOf('/news')).toContain('01632 960 123')
  const said = { name: 'Calm Network', phone: '01632 960 777', email: 'Ask@calm.example', charity: '', address: '' }
  const say = async (typed: Record<string, string>) =>
    manager.send(await manager.open('/desk/whose-pages'), typed, { form: '/desk/whose-pages' })
  expect((await say({ ...said, name: '' })).text).toContain('Saved.')
  expect((await anyone.open('/news')).html).toContain('– Lessen</title>')
  const refused = await say({ ...said, phone: 'by night', email: 'nowhere' })
  expect([refused.status, refused.problems.length]).toEqual([422, 2])
  expect(refused.html).toContain('value="by night"')

  const saved = await say(said)
  expect(saved.text).toContain('Saved. Every page says it now.')
  expect(saved.html).toContain('href="tel:01632960777"')
  for (const path of ['/news', '/']) {
    const foot = await footOf(path)
    expect(foot).toContain('href="mailto:Ask@calm.example"')
    expect(foot).not.toContain('charity')
    expect(foot).not.toContain('960 123')
  }
  expect((await anyone.open('/news')).html).toContain('– Calm Network</title>')
  expect((await (await house.visitor('network-editor')).get('/desk/whose-pages')).status).toBe(403)
})
