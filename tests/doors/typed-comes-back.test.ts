import { describe, expect, it } from 'vitest'
import { buildApp } from '#app'
import { newId } from '#basics/id.ts'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aUser } from '#modules/sign-in/testing/a-user.builder.ts'
import { aHouse, houseNow, signedIn } from '#tests/setup/house.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import { aVisitor, type Visitor } from '#tests/setup/visitor.ts'
import { everyRoute, nameOf, pathFor } from './every-route.ts'

const house = await aHouse()
const forms = everyRoute.filter(({ method, who }) => method === 'POST' && who !== 'anyone')
const typed = 'Held the door, then sat down with her'

async function proofOf(visitor: Visitor): Promise<string> {
  const filled = (await visitor.open('/')).forms.flatMap((form) => form.filled)
  return filled.find(([name]) => name === '_csrf')?.[1] ?? ''
}

/** What is answered to a form that was opened before the session of `visitor` ended. */
async function sentTooLate(visitor: Visitor, path = '/people', words: string = typed): Promise<VisitedPage> {
  const proof = await proofOf(visitor)
  visitor.cookies.delete('lessen')
  return await visitor.post(path, [
    ['_csrf', proof],
    ['_key', newId()],
    ['words', words],
  ])
}

/** Signs in again on the page that the answer leads to, and follows where it leads. */
async function signInAgain(visitor: Visitor, out: VisitedPage, user: { email: string; password: string }) {
  const page = await visitor.open(out.links.findLast(({ href }) => href.startsWith('/sign-in'))?.href ?? '/sign-in')
  return await visitor.send(page, { email: user.email, password: user.password }, { form: '/sign-in' })
}

describe('what was typed into a form comes back after signing in again, without scripts', () => {
  it('covers every form for those who are signed in', () => {
    expect(forms.length).toBeGreaterThanOrEqual(10)
  })

  it.each(forms.map((route) => [nameOf(route), pathFor(route)] as const))('%s', async (_name, path) => {
    const visitor = await house.visitor('manager')
    const out = await sentTooLate(visitor, path)
    expect([out.status, out.heading]).toEqual([401, 'You have been signed out'])
    const back = await signInAgain(visitor, out, visitor.user)
    expect([back.status, back.heading]).toEqual([200, 'What you typed is still here'])
    expect(back.text).toContain(typed)
    const sent = await visitor.send(back, {}, { form: path, follow: false })
    expect(sent.status).not.toBe(401)
    expect(sent.heading).not.toBe('This page was open for too long')
  })
})

describe('what was typed is kept', () => {
  it('through a restart and for three days, unless another length is set', async () => {
    const visitor = await house.visitor('manager')
    const out = await sentTooLate(visitor)
    const { settings, database, clock } = house
    const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
    const again = await buildApp({ settings, database, now: () => clock.now, log })
    const after = async (hours: number) => {
      clock.now = new Date(Date.parse(houseNow) + hours * 3_600_000).toISOString()
      return (await signInAgain(aVisitor(again, settings.origin), out, visitor.user)).status
    }
    expect([await after(20), await after(72), await after(72.1)]).toEqual([200, 200, 404])
    clock.now = houseNow
    await again.close()
  })

  it('for each of two tabs, and both are named on the first page until they are sent or thrown away', async () => {
    const visitor = await house.visitor('manager')
    const first = await sentTooLate(visitor, '/people', 'from one tab')
    await signedIn(visitor, visitor.user)
    const second = await sentTooLate(visitor, '/people', 'from another tab')
    await signInAgain(visitor, second, visitor.user)
    const waiting = (await visitor.open('/')).links.filter(({ href }) => href.startsWith('/kept/'))
    expect(waiting.length).toBe(2)
    const one = await visitor.open(waiting[0]?.href ?? '')
    const left = await visitor.send(one, {}, { form: `${waiting[0]?.href}/discard` })
    expect(left.links.filter(({ href }) => href.startsWith('/kept/')).length).toBe(1)
    expect(first.status).toBe(401)
  })

  it('for its writer only: nobody else who signs in sees that there is anything', async () => {
    const nurse = await house.visitor('manager')
    const colleague = await house.user('manager')
    const out = await sentTooLate(nurse)
    expect(out.html).not.toContain(typed)
    const seen = await signInAgain(nurse, out, colleague)
    expect([seen.status, seen.html.includes(typed)]).toEqual([404, false])
  })

  it('and waits in the organisation it was typed for', async () => {
    const user = await house.user('manager')
    const visitor = await signedIn(house.stranger(), user)
    const out = await sentTooLate(visitor)
    const school = await anOrganisation(house.database, { name: 'Meadowbank School', sector: 'education' })
    await aUser(house.database, { organisation: school.id, role: 'manager', email: user.email, now: house.clock.now })
    const choice = await signInAgain(visitor, out, user)
    expect(choice.heading).toBe('Where are you working now?')
    const back = await visitor.send(choice, { organisation: house.organisation.id }, { form: '/choose-organisation' })
    expect(back.text).toContain(typed)
  })

  it('but never a password, a PIN or a code', async () => {
    for (const name of ['password', 'pin', 'new-password', 'totp-code']) {
      const visitor = await house.visitor('manager')
      const proof = await proofOf(visitor)
      visitor.cookies.delete('lessen')
      const out = await visitor.post('/people', [
        ['_csrf', proof],
        [name, '918273645'],
      ])
      const signIn = out.links.filter(({ href }) => href.startsWith('/sign-in')).map(({ href }) => href)
      expect([signIn, out.html.includes('918273645')]).toEqual([['/sign-in'], false])
    }
  })

  it('and is gone once it was taken', async () => {
    const visitor = await house.visitor('organisation-administrator')
    const form = await visitor.open('/sites/new')
    visitor.cookies.delete('lessen')
    const out = await visitor.send(form, { name: 'Hazel House' })
    const back = await signInAgain(visitor, out, visitor.user)
    const [action] = form.forms
      .filter(({ action: to }) => to !== '/sign-out' && to !== '/lock')
      .map(({ action: to }) => to)
    const done = await visitor.send(back, {}, { form: action ?? '' })
    expect(done.text).toContain('Hazel House')
    expect((await visitor.get(back.path)).status).toBe(404)
  })
})
