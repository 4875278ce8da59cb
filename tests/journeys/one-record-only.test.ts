import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { aJourneyWorld } from './journey-world.ts'
import { anOpenHouse } from './open-house.ts'
import { choosePerson, fillIntervention, press, type Recorder } from './record-form.ts'

const house = await anOpenHouse()
await aJourneyWorld(house)

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const)('%s', (_, hasScript) => {
  const toCheck = async (): Promise<Recorder & { close(): Promise<void> }> => {
    const { page, close } = await house.windowOf(await house.user('frontline'), { javaScriptEnabled: hasScript })
    const recorder = { page, hasScript }
    await page.goto('/incidents/new')
    await choosePerson(recorder, 'ash', 'Ada Ashdown')
    await fillIntervention(recorder, 1, {
      practice: 'Held standing',
      start: '0830',
      startDay: 'Today',
      end: '0840',
      how: 'Held.',
    })
    await page.getByRole('radio', { name: 'Prevent a patient being violent to others' }).check()
    await press(recorder, page.getByRole('button', { name: 'Check your answers' }))
    return { ...recorder, close }
  }

  test('a double click on save makes one record', async () => {
    const before = await records()
    const { page, close } = await toCheck()
    await page.getByRole('button', { name: 'Save this record' }).dblclick()
    await saved(page)
    expect(await records()).toBe(before + 1)
    await close()
  })

  test('going back after saving leads to the record, not to a form that would make a second', async () => {
    const before = await records()
    const { page, hasScript: script, close } = await toCheck()
    await press({ page, hasScript: script }, page.getByRole('button', { name: 'Save this record' }))
    await saved(page)
    const record = page.url()
    await page.goBack()
    await saved(page)
    expect(page.url()).toBe(record)
    expect(await records()).toBe(before + 1)
    await close()
  })
})

async function saved(page: Page): Promise<void> {
  await page.getByText('The incident is recorded').waitFor()
}

async function records(): Promise<number> {
  const { rows } = await house.superuser.query<{ count: number }>(
    'select count(*)::int as count from private.incidents',
  )
  return rows[0]?.count ?? -1
}
