import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { defineAnnouncement } from '#platform/audit/announcement.ts'
import { Form } from '#platform/forms/form.tsx'
import type { NavigationLink, Route } from '#platform/http/route.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { aServer } from '#tests/setup/test-server.tsx'
import type { Visitor } from '#tests/setup/visitor.ts'

const noteMade = defineAnnouncement<{ readonly words: number }>('note.made')
const note = (visit: NetworkVisit) => visit.db.announce(noteMade(String(visit.form['typed']), null, { words: 1 }))

const routes: readonly Route[] = [
  {
    method: 'GET',
    path: '/desk/notes',
    who: 'network notes.write',
    answer: async ({ tokens, user }) => ({
      title: 'Notes',
      body: (
        <Form action="/desk/notes" tokens={tokens}>
          <input name="typed" />
          <p>{user.name}</p>
        </Form>
      ),
    }),
  },
  {
    method: 'POST',
    path: '/desk/notes',
    who: 'network notes.write',
    creates: true,
    answer: async (visit) => (await note(visit), { location: `/made/${newId()}` }),
  },
  {
    method: 'POST',
    path: '/desk/notes/refuse',
    who: 'network notes.write',
    answer: async (visit) => (await note(visit), { title: 'No', status: 422, body: <p /> }),
  },
  {
    method: 'GET',
    path: '/mine',
    who: 'with a sign-in',
    answer: async ({ user }) => ({ title: user.name, body: <p /> }),
  },
  { method: 'GET', path: '/', who: 'anyone', answer: async () => ({ title: 'First page', body: <p /> }) },
  {
    method: 'GET',
    path: '/offered',
    who: 'anyone',
    answer: async (visit) => {
      await visit.networkDeed((db) => db.announce(noteMade('from outside', null, { words: 2 })))
      return { title: 'Offered', body: <p /> }
    },
  },
  { method: 'GET', path: '/moved', who: 'anyone', answer: async () => ({ location: '/', isPermanent: true }) },
]
const navigation: readonly NavigationLink[] = [
  { text: 'Notes', href: '/desk/notes', who: 'network notes.write' },
  { text: 'Mine', href: '/mine', who: 'with a sign-in' },
]
const server = await aServer(routes, { navigation })
const editor = () => server.member([], { organisation: null, forNetwork: ['notes.write'] })

type Row = { readonly actor_kind: string; readonly actor_name: string; readonly subject_id: string }
const audited = (subject: string): Promise<Row[]> =>
  inNetwork(server.parts.database.app, (db) =>
    db.rows(sql<Row>`select actor_kind, actor_name, subject_id from network.audit where subject_id = ${subject}`),
  )
const write = async (visitor: Visitor, typed: string, action = '/desk/notes') => {
  const { forms } = await visitor.open('/desk/notes')
  const filled = forms[0]?.filled.filter(([name]) => name !== 'typed') ?? []
  return await visitor.post(action, [...filled, ['typed', typed]])
}

describe('an address for the network’s team', () => {
  it('opens for who holds the permission in the network, without any organisation', async () => {
    expect((await editor().open('/desk/notes')).text).toContain('Robin Example')
  })

  it('refuses who holds the same permission in an organisation only, and who holds another in the network', async () => {
    for (const visitor of [server.member(['notes.write']), server.member([], { forNetwork: ['notes.read'] })])
      expect((await visitor.get('/desk/notes')).status).toBe(403)
  })

  it('asks a stranger to sign in, and somebody with no place to work to choose one', async () => {
    expect((await server.stranger().get('/desk/notes')).location).toMatch(/^\/sign-in/)
    expect((await server.member([], { organisation: null }).get('/desk/notes')).location).toMatch(
      /^\/choose-organisation/,
    )
  })

  it('writes the audit row in the transaction of the deed, and neither of them when the form is refused', async () => {
    expect((await write(editor(), 'one')).status).toBe(303)
    expect(await audited('one')).toEqual([{ actor_kind: 'user', actor_name: 'Robin Example', subject_id: 'one' }])
    expect((await write(editor(), 'two', '/desk/notes/refuse')).status).toBe(422)
    expect(await audited('two')).toEqual([])
  })

  it('counts a form once, however often it is sent', async () => {
    const visitor = editor()
    const { forms } = await visitor.open('/desk/notes')
    const fields = [...(forms[0]?.filled.filter(([name]) => name !== 'typed') ?? []), ['typed', 'twice'] as const]
    const answers = [await visitor.post('/desk/notes', fields), await visitor.post('/desk/notes', fields)]
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
    expect(await audited('twice')).toHaveLength(1)
  })
})

describe('beside it', () => {
  it('an address with a sign-in opens for whoever is signed in, and for nobody else', async () => {
    expect((await server.member([], { organisation: null }).open('/mine')).heading).toBe('Robin Example')
    expect((await server.stranger().get('/mine')).location).toMatch(/^\/sign-in/)
  })

  it('a deed from an open page is noted as a visitor’s, of whom nothing is known', async () => {
    await server.stranger().open('/offered')
    expect(await audited('from outside')).toEqual([
      { actor_kind: 'visitor', actor_name: 'a visitor', subject_id: 'from outside' },
    ])
  })

  it('what has moved for good says so', async () => {
    expect(await server.stranger().get('/moved')).toMatchObject({ status: 301, location: '/' })
  })
})
