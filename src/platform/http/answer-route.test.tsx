import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { saveDraft } from '#platform/forms/drafts.store.ts'
import { Form } from '#platform/forms/form.tsx'
import { nothingHere } from '#platform/http/reply.ts'
import type { Route } from '#platform/http/route.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { aServer, serverNow } from '#tests/setup/test-server.tsx'

/** Keeps a row under the id that was typed, so that a test can count what stands. */
const keep = async (visit: MemberVisit) =>
  void (await saveDraft(visit.db, visit.user.id, { id: newId(), form: 'kept', answers: visit.form, unitId: null }))

const formPage = async ({ tokens, params }: MemberVisit) => ({
  title: 'Form',
  body: (
    <Form action={`/do/${params['what'] ?? ''}`} tokens={tokens}>
      <input name="typed" />
    </Form>
  ),
})

const routes: readonly Route[] = [
  { method: 'GET', path: '/form/:what', who: 'signed in', answer: formPage },
  {
    method: 'POST',
    path: '/do/create',
    who: 'signed in',
    creates: true,
    answer: async (visit) => (await keep(visit), { location: `/made/${newId()}` }),
  },
  {
    method: 'POST',
    path: '/do/refuse',
    who: 'signed in',
    creates: true,
    answer: async (visit) => (await keep(visit), { title: 'No', status: 422, body: <p /> }),
  },
  {
    method: 'POST',
    path: '/do/half',
    who: 'signed in',
    creates: true,
    answer: async (visit) => {
      await keep(visit)
      return visit.form['typed'] === 'good'
        ? { location: '/made/it' }
        : { title: 'No', status: 422, body: <p />, keepsWrites: true }
    },
  },
  { method: 'POST', path: '/do/nothing', who: 'signed in', answer: async (visit) => (await keep(visit), nothingHere) },
  {
    method: 'POST',
    path: '/do/break',
    who: 'signed in',
    answer: async (visit) => (await keep(visit), Promise.reject(new Error('lost: Ann Example'))),
  },
  { method: 'GET', path: '/fresh/page', who: 'signed in', fresh: true, answer: formPage },
  {
    method: 'POST',
    path: '/do/fresh',
    who: 'signed in',
    fresh: true,
    answer: async (visit) => (await keep(visit), { location: '/made/fresh' }),
  },
  {
    method: 'POST',
    path: '/do/page',
    who: 'signed in',
    creates: true,
    answer: async (visit) => (await keep(visit), { title: 'Shown once', body: <p>the link</p> }),
  },
  {
    method: 'GET',
    path: '/wards',
    who: 'may incidents.read',
    answer: async () => ({ title: 'Wards', body: <p /> }),
  },
]
const server = await aServer(routes)
const kept = async (userId: string): Promise<number> => {
  const { rows } = await server.parts.database.app
    .query(
      `begin; set local lessen.organisation = '${server.organisation}'; select count(*)::int as n from private.drafts where user_id = '${userId}'; commit`,
    )
    .then((all: unknown) => (Array.isArray(all) ? all[2] : all))
  return rows[0].n
}

/** The rows that wait for a user, as anybody who reads the table sees them. */
const waiting = async (userId: string): Promise<unknown[]> => {
  const { rows } = await server.parts.database.app
    .query(
      `begin; set local lessen.organisation = '${server.organisation}'; select * from private.kept_answers where user_id = '${userId}'; commit`,
    )
    .then((all: unknown) => (Array.isArray(all) ? all[2] : all))
  return rows
}

describe('a creating form', () => {
  it('counts once, however often and however fast it is sent', async () => {
    const nurse = server.member()
    const page = await nurse.open('/form/create')
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => nurse.send(page, { typed: 'once' }, { follow: false })),
    )
    expect(new Set(sent.map(({ status, location }) => `${status} ${location}`)).size).toBe(1)
    expect(sent[0]?.status).toBe(303)
    expect(await kept(nurse.userId)).toBe(1)
  })

  it('counts twice when it was opened twice', async () => {
    const nurse = server.member()
    for (const _time of [1, 2]) await nurse.send(await nurse.open('/form/create'), { typed: 'same' }, { follow: false })
    expect(await kept(nurse.userId)).toBe(2)
  })

  it('is refused when the same key comes with other answers, or from somebody else', async () => {
    const nurse = server.member()
    const page = await nurse.open('/form/create')
    await nurse.send(page, { typed: 'first' }, { follow: false })
    expect((await nurse.send(page, { typed: 'second' }, { follow: false })).status).toBe(422)
    const key = page.forms[0]?.filled.find(([name]) => name === '_key')?.[1] ?? ''
    const other = server.member()
    const csrf = (await other.open('/form/create')).forms[0]?.filled[0]?.[1] ?? ''
    expect(
      (
        await other.post('/do/create', [
          ['_csrf', csrf],
          ['_key', key],
          ['typed', 'first'],
        ])
      ).status,
    ).toBe(422)
    expect((await kept(nurse.userId)) + (await kept(other.userId))).toBe(1)
  })

  it('must carry a key', async () => {
    const nurse = server.member()
    const csrf = (await nurse.open('/form/create')).forms[0]?.filled[0]?.[1] ?? ''
    for (const key of [[], [['_key', 'mine']] as const]) {
      const answer = await nurse.post('/do/create', [['_csrf', csrf], ...key])
      expect([answer.status, answer.text.includes('key')]).toEqual([400, true])
    }
    expect(await kept(nurse.userId)).toBe(0)
  })

  it('may be corrected after it was refused, under the same key', async () => {
    const nurse = server.member()
    const page = await nurse.open('/form/half')
    expect((await nurse.send(page, { typed: 'bad' })).status).toBe(422)
    expect((await nurse.send(page, { typed: 'good' }, { follow: false })).location).toBe('/made/it')
    expect(await kept(nurse.userId)).toBe(2)
  })

  it('says so when what it showed once cannot be shown again', async () => {
    const nurse = server.member()
    const page = await nurse.open('/form/page')
    expect((await nurse.send(page, { typed: 'x' })).text).toContain('the link')
    const again = await nurse.send(page, { typed: 'x' })
    expect([again.status, again.heading, again.text.includes('the link')]).toEqual([
      200,
      'That was already done',
      false,
    ])
  })
})

describe('a form that was open for too long', () => {
  it('keeps what was typed, says in whose name, and can be sent again', async () => {
    const nurse = server.member()
    const page = await nurse.open('/form/create')
    const next = server.member()
    nurse.cookies.set('lessen', next.cookies.get('lessen') ?? '')
    const stale = await nurse.send(page, { typed: 'a long story' })
    expect([stale.status, stale.heading]).toEqual([403, 'This page was open for too long'])
    expect(stale.text).toContain('You are signed in as Robin Example')
    expect(stale.forms[0]?.filled).toContainEqual(['typed', 'a long story'])
    expect((await nurse.send(stale, {}, { follow: false })).status).toBe(303)
    expect([await kept(nurse.userId), await kept(next.userId)]).toEqual([0, 1])
  })

  it('is kept for whom it was made when they have been signed out, encrypted, and is no longer on the page', async () => {
    const nurse = server.member()
    const page = await nurse.open('/form/create')
    nurse.cookies.delete('lessen')
    const out = await nurse.send(page, { typed: 'a long story' })
    expect([out.status, out.heading, out.forms.length]).toEqual([401, 'You have been signed out', 0])
    expect(out.links[0]?.href).toMatch(/^\/sign-in\?next=%2Fkept%2F[0-9a-f-]{36}$/)
    expect(out.html).not.toContain('a long story')
    const rows = await waiting(nurse.userId)
    expect(rows.length).toBe(1)
    expect(JSON.stringify(rows)).not.toContain('long story')
    expect(await kept(nurse.userId)).toBe(0)
  })

  it('stays on the page when the form does not say for whom it was made', async () => {
    const nurse = server.member()
    const page = await nurse.open('/form/create')
    nurse.cookies.delete('lessen')
    const out = await nurse.post('/do/create', [
      ['_csrf', 'x'],
      ['typed', 'a long story'],
    ])
    expect([page.status, out.status, out.links[0]?.href]).toEqual([200, 401, '/sign-in'])
    expect(out.forms[0]?.filled).toContainEqual(['typed', 'a long story'])
  })

  it('never lands in another organisation than the one it was opened in', async () => {
    const userId = newId()
    const before = server.member([], { userId })
    const after = server.member([], { userId, organisation: newId() })
    const page = await before.open('/form/create')
    const moved = await after.send(page, { typed: 'a long story' })
    expect([moved.status, moved.heading]).toEqual([409, 'You work for another organisation now'])
    expect((await waiting(userId)).length).toBe(1)
  })

  it('never keeps a password', async () => {
    const nurse = server.member()
    const page = await nurse.open('/form/create')
    nurse.cookies.set('lessen', server.member().cookies.get('lessen') ?? '')
    const stale = await nurse.send(page, { typed: 'x' }, { extra: { password: 'quiet-river-lantern' } })
    expect([stale.status, stale.forms.length]).toEqual([403, 0])
    expect(stale.html).not.toContain('quiet-river-lantern')
  })
})

describe('what a page writes', () => {
  it.each(['refuse', 'nothing', 'break'])('is undone when it answers that nothing was done (%s)', async (what) => {
    const nurse = server.member()
    await nurse.send(await nurse.open(`/form/${what}`), { typed: 'x' })
    expect(await kept(nurse.userId)).toBe(0)
  })
})

describe('a fault', () => {
  it('gets a page with a reference number and nothing of the inside', async () => {
    const nurse = server.member()
    const page = await nurse.send(await nurse.open('/form/break'), { typed: 'x' })
    expect(page.status).toBe(500)
    expect(page.text).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/)
    expect(page.html).not.toMatch(/lost|Ann|\bat .*\.ts|node_modules/)
  })
})

describe('a route for a role', () => {
  it('asks who is there first, and comes back afterwards', async () => {
    const answer = await server.stranger().get('/wards?from=May')
    expect([answer.status, answer.location]).toEqual([303, '/sign-in?next=%2Fwards%3Ffrom%3DMay'])
  })

  it('is closed to other roles, and the try is noted', async () => {
    const outsider = server.member(['people.read'])
    expect((await outsider.get('/wards')).status).toBe(403)
    const { rows } = await server.parts.database.app
      .query(
        `begin; set local lessen.organisation = '${server.organisation}'; select deed, subject_id, payload from private.audit where actor_id = '${outsider.userId}'; commit`,
      )
      .then((all: unknown) => (Array.isArray(all) ? all[2] : all))
    expect(rows).toMatchObject([
      { deed: 'route.refused', subject_id: 'GET /wards', payload: { permission: 'incidents.read' } },
    ])
  })

  it('is open to those who may', async () => {
    expect((await server.member(['incidents.read']).get('/wards')).status).toBe(200)
  })

  it('sends those without a place to work to choose one', async () => {
    const leaver = server.member(['incidents.read'], { organisation: null })
    expect((await leaver.get('/wards')).location).toBe('/choose-organisation?next=%2Fwards')
  })
})

describe('a route for those who have just proved who they are', () => {
  const earlier = (minutes: number) => new Date(Date.parse(serverNow) - minutes * 60_000).toISOString()

  it('is open to them, and asks others first', async () => {
    expect((await server.member([], { provedAt: earlier(9) }).get('/fresh/page?a=1')).status).toBe(200)
    const asked = await server.member([], { provedAt: earlier(10) }).get('/fresh/page?a=1')
    expect([asked.status, asked.location]).toEqual([303, '/confirm-it-is-you?next=%2Ffresh%2Fpage%3Fa%3D1'])
  })

  it('does nothing with a form that comes too late, and sends it along whole', async () => {
    const late = server.member([], { provedAt: earlier(10) })
    const sent = await late.send(await late.open('/form/fresh'), { typed: 'all of it' }, { follow: false })
    expect([sent.status, sent.location]).toEqual([307, '/confirm-it-is-you?to=%2Fdo%2Ffresh'])
    expect(await kept(late.userId)).toBe(0)
    const inTime = server.member([], { provedAt: earlier(9) })
    await inTime.send(await inTime.open('/form/fresh'), { typed: 'all of it' }, { follow: false })
    expect(await kept(inTime.userId)).toBe(1)
  })

  it('asks nobody who is not signed in, or whose form is forged, for a proof', async () => {
    expect((await server.stranger().get('/fresh/page')).location).toMatch(/^\/sign-in/)
    expect((await server.member([], { provedAt: earlier(10) }).post('/do/fresh', [['typed', 'x']])).status).toBe(403)
  })
})
