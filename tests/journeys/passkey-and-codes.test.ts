import { expect, test } from 'vitest'
import { anOpenHouse, signIn } from './open-house.ts'
import type { Window } from './window.ts'

const house = await anOpenHouse()

/** Gives a window an authenticator that answers by itself, as a finger on a sensor would. */
async function withAuthenticator({ page, context }: Window): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('somebody makes a passkey in a browser, signs in with it alone, and after their password', async () => {
  const user = await house.user('manager')
  const window = await house.window()
  const { page } = window
  await withAuthenticator(window)
  await signIn(window, user)
  await page.goto('/your-sign-in/passkey')
  await page.getByLabel('Name for this passkey').fill('my key')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.getByText('Passkey: my key').waitFor()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto('/sign-in?next=%2Fincidents')
  await page.getByLabel('E-mail address').fill(user.email)
  await page.getByLabel('Password', { exact: true }).fill(user.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { name: 'Second step' }).waitFor()
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL('**/incidents')
  expect(window.complaints()).toEqual([])
  await window.close()
})

test('a passkey that is not there is said in words, and the password still works', async () => {
  const window = await house.window()
  const { page } = window
  await withAuthenticator(window)
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.getByText('No passkey was used. Try again, or use another way.').waitFor()
  await signIn(window, await house.user('manager'))
  await window.close()
})

test('without JavaScript the page says what a passkey needs, and printed codes sign in', async () => {
  const user = await house.user('manager')
  const window = await house.window({ javaScriptEnabled: false })
  const { page } = window
  await page.goto('/sign-in')
  expect(await page.getByText('A passkey needs JavaScript').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Use a passkey' }).isVisible()).toBe(false)
  await signIn(window, user)
  await page.goto('/your-sign-in/printed-codes')
  await page.getByRole('button', { name: 'Make new codes' }).click()
  const [code = ''] = await page.locator('ol li').allTextContents()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(user.email)
  await page.getByLabel('Password', { exact: true }).fill(user.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByLabel('Code', { exact: true }).fill(code)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
  await window.close()
})
