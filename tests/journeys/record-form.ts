import type { Locator, Page } from 'playwright-core'

/** Somebody at the form for an incident, with or without JavaScript: the pages look the same, choosing does not. */
export type Recorder = { readonly page: Page; readonly hasScript: boolean }

/** One intervention as a nurse would type it. Staff by a few letters, and the name that is then chosen. */
export type TypedIntervention = {
  readonly practice: string
  readonly start: string
  readonly startDay: string
  readonly end: string
  readonly staff?: readonly (readonly [letters: string, name: string])[]
  readonly sameStaff?: boolean
  readonly how: string
}

/** Finds the person by a few letters, and chooses them. */
export async function choosePerson(recorder: Recorder, letters: string, name: string): Promise<void> {
  await chooseIn(recorder, recorder.page.locator('[data-name="person"]'), letters, name)
}

/** Fills in the block of intervention `number`, which must be there. */
export async function fillIntervention(recorder: Recorder, number: number, typed: TypedIntervention): Promise<void> {
  const block = recorder.page.locator(`#interventions-${number}`)
  await block.getByRole('radio', { name: typed.practice, exact: true }).check()
  await block.getByLabel('When did it start?').fill(typed.start)
  await block.getByRole('radio', { name: typed.startDay }).first().check()
  await block.getByLabel('When did it end?').fill(typed.end)
  await block.getByLabel('How was force used?').fill(typed.how)
  if (typed.sameStaff) await block.getByLabel('The same staff as in intervention 1').check()
  for (const [letters, name] of typed.staff ?? []) {
    await chooseIn(recorder, recorder.page.locator(`[data-name="i${number}-staff-more"]`), letters, name)
    await press(recorder, block.getByRole('button', { name: 'Add another member of staff' }))
  }
}

/** Presses a button, and waits for the page it leads to. */
export async function press({ page }: Recorder, button: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), button.click()])
}

async function chooseIn(recorder: Recorder, picker: Locator, letters: string, name: string): Promise<void> {
  const box = picker.locator('input[type="text"]')
  if (recorder.hasScript) {
    await box.pressSequentially(letters)
    await picker.getByRole('option', { name }).click()
  } else {
    await box.fill(letters)
    await press(recorder, picker.getByRole('button', { name: 'Find a person' }))
    await picker.getByRole('radio', { name }).check()
  }
}
