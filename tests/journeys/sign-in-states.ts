import type { Page } from 'playwright-core'
import { builtPassword } from '#modules/sign-in/testing/a-user.builder.ts'
import { administrator, type DeclaredStates, noForm, noList, page, press, refused, type Shown } from './shown.ts'

const factorless = 'responsible-person'

/** A browser in which somebody has given their password: `does` what comes then. */
const halfway = (does: (seen: Page) => Promise<void>, status = 200): Shown => ({
  as: null,
  at: ({ halfway: { email } }) => `/sign-in?email=${encodeURIComponent(email)}`,
  status,
  does: async (seen) => {
    const email = new URL(seen.url()).searchParams.get('email') ?? ''
    await seen.getByLabel('E-mail address').fill(email)
    await seen.getByLabel('Password', { exact: true }).fill(builtPassword)
    await press(/^Sign in/)(seen)
    await does(seen)
  },
})

/** The states of every page about one's own sign-in, and of the second step. */
export const signInStates: Readonly<Record<string, DeclaredStates>> = {
  '/sign-in/second-step': {
    ok: halfway(async () => undefined),
    empty: noList,
    error: halfway(press('Continue'), 422),
  },
  '/sign-in/with': {
    ok: { as: null, at: () => '/sign-in/with' },
    empty: noList,
    error: refused({ as: null, at: () => '/sign-in/with' }, 'Continue'),
  },
  '/sign-in/with/:code': {
    ok: { as: null, at: ({ providers }) => `/sign-in/with/${providers.away}`, status: 503 },
    empty: noList,
    error: { as: null, at: () => '/sign-in/with/NOSUCH', status: 422 },
  },
  '/sign-in/from/:organisation': {
    ok: {
      as: null,
      at: ({ providers }) => `/sign-in/from/${providers.organisation}?state=none&code=none`,
      status: 403,
    },
    empty: noList,
    error: noForm,
  },
  '/organisation/sign-in-provider': {
    ok: page(administrator, '/organisation/sign-in-provider'),
    empty: page(administrator, '/organisation/sign-in-provider', { where: 'empty' }),
    error: refused(page(administrator, '/organisation/sign-in-provider', { where: 'empty' }), 'Save'),
  },
  '/your-sign-in': {
    ok: page(factorless, '/your-sign-in', { does: addSheet }),
    empty: page('frontline', '/your-sign-in'),
    error: noForm,
    more: { 'on the way elsewhere': page('frontline', '/your-sign-in?next=%2F') },
  },
  '/your-sign-in/password': {
    ok: page(factorless, '/your-sign-in/password'),
    empty: noList,
    error: refused(page(factorless, '/your-sign-in/password'), 'Save'),
  },
  '/your-sign-in/authenticator-app': {
    ok: page(factorless, '/your-sign-in/authenticator-app'),
    empty: noList,
    error: refused(page(factorless, '/your-sign-in/authenticator-app'), 'Add this app'),
  },
  '/your-sign-in/printed-codes': {
    ok: page(factorless, '/your-sign-in/printed-codes'),
    empty: noList,
    error: noForm,
    more: { made: page(factorless, '/your-sign-in/printed-codes', { does: press('Make new codes') }) },
  },
  '/your-sign-in/passkey': {
    ok: page(factorless, '/your-sign-in/passkey'),
    empty: noList,
    error: noForm,
  },
  '/your-sign-in/factors/:factor/remove': {
    ok: page(factorless, '/your-sign-in', { does: removeSheet }),
    empty: noList,
    error: noForm,
  },
  '/organisation/second-step': {
    ok: page(administrator, '/organisation/second-step'),
    empty: noList,
    error: page(administrator, '/organisation/second-step', { does: chooseNoRole, status: 422 }),
  },
}

async function addSheet(seen: Page): Promise<void> {
  await seen.goto('/your-sign-in/printed-codes')
  await press('Make new codes')(seen)
  await seen.goto('/your-sign-in')
}

async function removeSheet(seen: Page): Promise<void> {
  await addSheet(seen)
  await seen
    .getByRole('link', { name: /^Remove/ })
    .first()
    .click()
  await seen.waitForLoadState()
}

async function chooseNoRole(seen: Page): Promise<void> {
  await seen.getByRole('radio', { name: 'Only some roles' }).check()
  await press('Save')(seen)
}
