import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { aHouse, type SignedInVisitor, signedIn } from '#tests/setup/house.ts'

const house = await aHouse()
const action = '/organisation/change'
const hour = 3_600_000

type Told = { kept: string | null; mark?: string; at?: string; gone?: true; answers?: Record<string, string> }

/** What the script of a page sends while somebody types into its form, and what it is told. */
async function type(visitor: SignedInVisitor, name: string, seen = '', more: Record<string, string> = {}) {
  const page = await visitor.open(action)
  const proof =
    page.forms.find((form) => form.action === action)?.filled.filter(([field]) => field.startsWith('_')) ?? []
  const asked = new URLSearchParams({ action, page: action, seen })
  const answer = await visitor.post(`/kept/typing?${asked}`, [...proof, ['name', name], ...Object.entries(more)])
  return { status: answer.status, told: JSON.parse(answer.html) as Told }
}

async function typedBefore(visitor: SignedInVisitor, path = action): Promise<Told> {
  return JSON.parse((await visitor.get(`/kept/typing?${new URLSearchParams({ action: path })}`)).html) as Told
}

describe('what is typed into a form and not sent', () => {
  it('is kept for its writer, says when, and is offered on the same form only, to nobody else', async () => {
    const [writer, colleague] = [
      await house.visitor('organisation-administrator'),
      await house.visitor('organisation-administrator'),
    ]
    expect((await typedBefore(writer)).kept).toBeNull()
    const first = await type(writer, 'Larkf')
    expect([first.status, first.told.at]).toEqual([200, '09:30'])
    const second = await type(writer, 'Larkfield', first.told.mark)
    expect(second.told.kept).toBe(first.told.kept)
    expect(await typedBefore(writer)).toMatchObject({ kept: first.told.kept, answers: { name: 'Larkfield' } })
    expect((await typedBefore(writer, '/sites')).kept).toBeNull()
    expect((await typedBefore(colleague)).kept).toBeNull()
    expect((await writer.open('/')).text).toContain('Go on with what you typed at 09:30')
  })

  it('is never overwritten from another page with the same form, which is told when it was kept', async () => {
    const writer = await house.visitor('organisation-administrator')
    const one = await type(writer, 'From the first page')
    const other = await type(writer, 'From the second page')
    expect([other.status, other.told.kept, other.told.at]).toEqual([409, one.told.kept, '09:30'])
    expect((await typedBefore(writer)).answers?.['name']).toBe('From the first page')
    expect((await type(writer, 'On the first again', one.told.mark)).status).toBe(200)
    const stale = await type(writer, 'With an old mark', one.told.mark)
    expect([stale.status, (await typedBefore(writer)).answers?.['name']]).toEqual([409, 'On the first again'])
  })

  it('is kept again by the same page when only the answer to it was lost on the way', async () => {
    const writer = await house.visitor('organisation-administrator')
    const page = await writer.open(action)
    const proof =
      page.forms.find((form) => form.action === action)?.filled.filter(([field]) => field.startsWith('_')) ?? []
    for (const name of ['Lark', 'Larkfield'])
      expect((await writer.post(`/kept/typing?action=${action}&seen=`, [...proof, ['name', name]])).status).toBe(200)
    expect((await typedBefore(writer)).answers?.['name']).toBe('Larkfield')
    expect((await writer.open('/kept')).links.filter(({ href }) => /^\/kept\/./.test(href))).toHaveLength(1)
  })

  it('goes when the form is taken; stays, and is gone on from, when it is refused', async () => {
    const writer = await house.visitor('organisation-administrator')
    const { told } = await type(writer, 'Larkfield Trust')
    const way = { form: action, extra: { _kept: told.kept ?? '' } }
    const refused = await writer.send(await writer.open(action), { name: '' }, way)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain(`data-kept="${told.kept}"`)
    expect((await typedBefore(writer)).kept).toBe(told.kept)
    const taken = await writer.send(refused, { name: 'Larkfield Trust' }, way)
    expect(taken.status).toBe(200)
    expect((await typedBefore(writer)).kept).toBeNull()
    // A sending that was on its way while the form was taken brings nothing back.
    expect(await type(writer, 'Larkfield Trust', told.mark)).toMatchObject({ status: 409, told: { gone: true } })
    expect((await typedBefore(writer)).kept).toBeNull()
  })

  it('outlasts the session, a restart and a night: it is encrypted in the database for 72 hours', async () => {
    const writer = await house.visitor('organisation-administrator')
    await type(writer, 'Kept through the night')
    const { rows } = await house.superuser.query<{ sealed: string }>('select sealed from private.kept_answers')
    expect(rows.some(({ sealed }) => sealed.includes('night'))).toBe(false)
    const start = Date.parse(house.clock.now)
    house.clock.now = new Date(start + 71 * hour).toISOString()
    const later = Object.assign(await signedIn(house.stranger(), writer.user), { user: writer.user })
    expect(await typedBefore(later)).toMatchObject({
      at: '09:30 on 15 Jan 2026',
      answers: { name: 'Kept through the night' },
    })
    house.clock.now = new Date(start + 73 * hour).toISOString()
    expect((await typedBefore(later)).kept).toBeNull()
    house.clock.now = new Date(start).toISOString()
  })

  it('comes back when the session ends while it is sent, once and not twice', async () => {
    const writer = await house.visitor('organisation-administrator')
    const { told } = await type(writer, 'Larkfield')
    const page = await writer.open(action)
    await writer.send(await writer.open('/'), {}, { form: '/sign-out' })
    await writer.send(page, { name: 'Larkfield' }, { form: action, extra: { _kept: told.kept ?? '' }, follow: false })
    await signedIn(writer, writer.user)
    const waiting = (await writer.open('/kept')).links.filter(({ href }) => /^\/kept\/./.test(href))
    expect(waiting).toHaveLength(1)
    expect((await writer.open(waiting[0]?.href ?? '')).text).toContain('You sent a form at')
  })

  it('is not kept when a secret is among it, when there is nothing, or when it goes to another site', async () => {
    const writer = await house.visitor('organisation-administrator')
    for (const field of ['password', 'new-password', 'pin', 'device-pin', 'app-code', 'otp'])
      expect([field, (await type(writer, 'Larkfield', '', { [field]: '1234' })).status]).toEqual([field, 422])
    const page = await writer.open(action)
    const proof =
      page.forms.find((form) => form.action === action)?.filled.filter(([name]) => name.startsWith('_')) ?? []
    expect((await writer.post(`/kept/typing?action=${action}`, proof)).status).toBe(422)
    for (const codes of ['/your-sign-in/authenticator-app', '/confirm-it-is-you'])
      expect((await writer.post(`/kept/typing?action=${codes}`, [...proof, ['code', '123456']])).status).toBe(422)
    for (const elsewhere of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])
      expect(
        (await writer.post(`/kept/typing?action=${encodeURIComponent(elsewhere)}`, [...proof, ['name', 'A']])).status,
      ).toBe(422)
    expect((await typedBefore(writer)).kept).toBeNull()
    expect((await writer.post(`/kept/typing?action=${action}`, [['name', newId()]])).status).toBe(403)
  })

  it('is not offered by forms with which nothing could be kept: before signing in', async () => {
    expect((await house.stranger().open('/sign-in')).html).not.toContain('lessen-keep-typed')
  })
})
