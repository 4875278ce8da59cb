import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { aJourneyWorld } from './journey-world.ts'
import { anOpenHouse, signIn } from './open-house.ts'
import { choosePerson, fillIntervention, press } from './record-form.ts'

const house = await anOpenHouse({ now: '2026-01-15T00:40:00.000Z' })
await aJourneyWorld(house)
const nurse = await house.user('frontline')
const lead = await house.user('reduction-lead')

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const)('%s', (_, javaScriptEnabled) => {
  test('a nurse records two interventions, and the lead sees the month change by exactly that', async () => {
    const window = await house.window({ javaScriptEnabled })
    const { page } = window
    const recorder = { page, hasScript: javaScriptEnabled }
    await signIn(window, lead)
    const before = await figuresOfMonth(page)
    await signOut(page)

    await signIn(window, nurse)
    await page.getByRole('link', { name: 'Record an incident' }).first().click()
    await choosePerson(recorder, 'ash', 'Ada Ashdown')
    await page.getByLabel('Where in the unit?').fill('Lounge')
    const staff = [
      ['bea', 'Beatriz Alder'],
      ['mct', 'Ewan McTavish'],
    ] as const
    const how = 'Held at both arms and led to a chair.'
    await fillIntervention(recorder, 1, {
      practice: 'Held standing',
      start: '2335',
      startDay: 'Yesterday',
      end: '11.45pm',
      staff,
      how,
    })
    await press(recorder, page.getByRole('button', { name: 'Add another intervention' }))
    await fillIntervention(recorder, 2, {
      practice: 'Seclusion',
      start: '2350',
      startDay: 'Yesterday',
      end: '0020',
      sameStaff: true,
      how,
    })
    await page.getByRole('radio', { name: 'Prevent a patient being violent to others' }).check()
    await page.getByLabel('What came before?').fill('A visit was cancelled.')
    await press(recorder, page.getByRole('button', { name: 'Check your answers' }))

    expect(await page.locator('h1').textContent()).toBe('Check your answers')
    const checked = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
    for (const said of [
      'Ada Ashdown',
      '10 minutes',
      '30 minutes',
      'Beatriz Alder, Staff nurse',
      'Ewan McTavish, Healthcare assistant',
      '00:20 on Thursday 15 January 2026',
    ])
      expect(checked).toContain(said)
    await press(recorder, page.getByRole('button', { name: 'Save this record' }))
    expect(await page.getByText('The incident is recorded').isVisible()).toBe(true)
    const record = page.url().split('?')[0] ?? ''
    await signOut(page)

    await signIn(window, lead)
    const after = await figuresOfMonth(page)
    expect(after).toEqual({
      ...before,
      interventions: before.interventions + 2,
      incidents: before.incidents + 1,
      rate: rateOf(before.interventions + 2, before.bedDays),
    })

    await page.goto(`${record}/amend`)
    await page.getByLabel('Why is the record amended?').fill('The place was written down wrongly.')
    await page.getByLabel('Where in the unit?').fill('Dining room')
    await press(recorder, page.getByRole('button', { name: 'Check your amendment' }))
    await press(recorder, page.getByRole('button', { name: 'Save the amendment' }))
    expect(await page.getByText('The record is amended').isVisible()).toBe(true)
    const versions = await page.locator('main').innerText()
    expect(versions).toContain('The place was written down wrongly.')
    await page.getByRole('link', { name: 'Version 1' }).click()
    expect(await page.locator('main').innerText()).toContain('Lounge')
    await page.goto(`${record}/versions/2`)
    const second = await page.locator('main').innerText()
    expect(second).toContain('Dining room')
    expect(second).toContain('Lounge')
    expect(await figuresOfMonth(page)).toEqual(after)
    expect(window.complaints()).toEqual([])
    await window.close()
  })
})

type Figures = {
  readonly interventions: number
  readonly incidents: number
  readonly people: number
  readonly bedDays: number
  readonly rate: string
}

/** The row of this month in the table of figures, as anybody reads it. */
async function figuresOfMonth(page: Page): Promise<Figures> {
  await page.goto('/insight')
  const row = page.getByRole('row', { name: /^January 2026/ })
  const cells = (await row.getByRole('cell').allTextContents()).map((text) => /[\d,.]+$/.exec(text.trim())?.[0] ?? text)
  const [interventions, incidents, people, bedDays] = cells.map((text) => Number(text.replaceAll(',', '')))
  if (interventions === undefined || incidents === undefined || people === undefined || bedDays === undefined)
    throw new Error(`the row of January has too few cells: ${cells.join(' | ')}`)
  return { interventions, incidents, people, bedDays, rate: cells[4] ?? '' }
}

function rateOf(interventions: number, bedDays: number): string {
  return ((interventions / bedDays) * 1000).toFixed(2)
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('You have signed out').waitFor()
}
