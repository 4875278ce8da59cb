import type { Page } from 'playwright-core'
import { fillIntervention, press } from './record-form.ts'

/** One screen to be looked at: who is signed in, where they go, and what they do before the picture is taken. */
export type Screen = {
  readonly name: string
  /** The part of a demonstration's e-mail address before the @; nothing for a stranger. */
  readonly as: string | null
  readonly at: string
  readonly prepare?: (page: Page) => Promise<void>
}

const nurse = 'nurse@larkrise.example'
const manager = 'manager@larkrise.example'
const lead = 'lead@larkrise.example'
const admin = 'admin@larkrise.example'

/** The main pages of the demonstration, in the order of a day. */
export const screens: readonly Screen[] = [
  { name: 'welcome', as: null, at: '/' },
  { name: 'sign-in', as: null, at: '/sign-in' },
  {
    name: 'sign-in-refused',
    as: null,
    at: '/sign-in',
    prepare: (page) => page.getByRole('button', { name: 'Sign in' }).click(),
  },
  { name: 'not-found', as: null, at: '/nowhere' },
  { name: 'home-nurse', as: nurse, at: '/' },
  { name: 'home-manager', as: manager, at: '/' },
  { name: 'home-lead', as: lead, at: '/' },
  { name: 'home-responsible', as: 'responsible@larkrise.example', at: '/' },
  { name: 'home-administrator', as: admin, at: '/' },
  { name: 'home-head-teacher', as: 'head@meadowbank.example', at: '/' },
  { name: 'record-empty', as: nurse, at: '/incidents/new' },
  { name: 'record-refused', as: nurse, at: '/incidents/new', prepare: (page) => send(page) },
  { name: 'record-filled', as: nurse, at: '/incidents/new', prepare: fillRecord },
  {
    name: 'record-check',
    as: nurse,
    at: '/incidents/new',
    prepare: async (page) => {
      await fillRecord(page)
      await send(page)
    },
  },
  { name: 'drafts', as: nurse, at: '/incidents/drafts' },
  { name: 'list', as: manager, at: '/incidents' },
  { name: 'record', as: manager, at: '/incidents', prepare: (page) => openFirst(page, '/incidents/') },
  {
    name: 'amend',
    as: manager,
    at: '/incidents',
    prepare: async (page) => {
      await openFirst(page, '/incidents/')
      await page.getByRole('button', { name: 'Amend this record' }).click()
    },
  },
  { name: 'insight', as: lead, at: '/insight' },
  { name: 'insight-24', as: lead, at: '/insight?months=24' },
  { name: 'insight-unit', as: manager, at: '/insight' },
  { name: 'people', as: manager, at: '/people' },
  { name: 'person', as: manager, at: '/people', prepare: (page) => openFirst(page, '/people/') },
  { name: 'person-add', as: manager, at: '/people/new' },
  { name: 'organisation', as: admin, at: '/organisation' },
  { name: 'organisation-change', as: admin, at: '/organisation/change' },
  { name: 'mail-organisation', as: admin, at: '/organisation/mail' },
  { name: 'mail-mine', as: nurse, at: '/my-mail' },
  { name: 'mail-kept', as: null, at: '/dev/mail' },
  { name: 'unit-new', as: admin, at: '/units/new' },
  { name: 'staff', as: admin, at: '/staff' },
  { name: 'staff-new', as: admin, at: '/staff/new' },
  { name: 'staff-member', as: admin, at: '/staff', prepare: (page) => openFirst(page, '/staff/') },
]

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check your answers' }).click()
  await page.waitForLoadState()
}

async function openFirst(page: Page, start: string): Promise<void> {
  await page.locator(`main a[href^="${start}"]:not([href$="/new"])`).first().click()
  await page.waitForLoadState()
}

/** Nobody knows who is here today: letters are tried until somebody is found. */
async function chooseAnybody(page: Page): Promise<void> {
  const box = page.locator('[data-name="person"] input[type="text"]')
  const options = page.locator('[data-name="person"]').getByRole('option')
  for (const letters of ['an', 'el', 'or', 'is', 'ma', 'ra', 'le']) {
    await box.fill(letters)
    await page.getByText(/found/).first().waitFor()
    if ((await options.count()) > 0) return await options.first().click()
  }
}

async function fillRecord(page: Page): Promise<void> {
  const recorder = { page, hasScript: true }
  await chooseAnybody(page)
  await page.getByLabel('Where in the unit?').fill('Lounge')
  await fillIntervention(recorder, 1, {
    practice: 'Held standing',
    start: '2335',
    startDay: 'Yesterday',
    end: '2350',
    staff: [['bea', 'Beatriz Alder']],
    how: 'Held at both arms by two staff and walked to the quiet room.',
  })
  await press(recorder, page.getByRole('button', { name: 'Add another intervention' }))
  await fillIntervention(recorder, 2, {
    practice: 'Seclusion',
    start: '2350',
    startDay: 'Yesterday',
    end: '0015',
    sameStaff: true,
    how: 'Stayed in the seclusion room with the door closed.',
  })
  await page.getByRole('radio', { name: 'Prevent a patient being violent to others' }).check()
  await page.getByLabel('What came before?').fill('Had a phone call with family that ended early.')
}
