import type { Page } from 'playwright-core'
import { aPhoto } from '#platform/files/testing/sample-files.ts'
import { type DeclaredStates, noForm, noList, page, press, refused } from './shown.ts'

const record = page('frontline', '/incidents/new')
const unfinished = page('frontline', '/incidents/new/:draft')
const amend = page('manager', '/incidents/:incident/amend')
const addFile = page('frontline', '/incidents/:incident/files/new')
const check = press(/^Check your/)

/** The states of every page about incidents. */
export const incidentStates: Readonly<Record<string, DeclaredStates>> = {
  '/incidents': {
    ok: page('manager', '/incidents'),
    empty: page('reduction-lead', '/incidents', { where: 'empty' }),
    error: page('manager', '/incidents?from-day=40&from-month=1&from-year=2026', { status: 422 }),
    more: { 'none match': page('manager', '/incidents?mine=yes'), 'of a lead': page('reduction-lead', '/incidents') },
  },
  '/incidents/new': {
    ok: record,
    empty: page('manager', '/incidents/new', { where: 'empty' }),
    error: { ...record, does: check, status: 422 },
    more: {
      'two interventions': { ...record, does: press('Add another intervention') },
      'everything wrong': { ...record, does: spoilEverything, status: 422 },
    },
  },
  '/incidents/:incident/restrict': {
    ok: page('safeguarding-lead', '/incidents/:incident/restrict'),
    empty: noList,
    error: refused(page('safeguarding-lead', '/incidents/:incident/restrict'), 'Restrict this record'),
    more: { 'finding a reader': { ...page('safeguarding-lead', '/incidents/:incident/restrict'), does: findReader } },
  },
  '/people/:person/restrict': {
    ok: page('safeguarding-lead', '/people/:person/restrict'),
    empty: noList,
    error: refused(page('safeguarding-lead', '/people/:person/restrict'), 'Restrict this record'),
  },
  '/incidents/new/:draft': {
    ok: unfinished,
    empty: noList,
    error: { ...unfinished, status: 422, does: spoilTime },
  },
  '/incidents/new/:draft/check': { ok: { ...unfinished, does: checkDraft }, empty: noList, error: noForm },
  '/incidents/drafts': {
    ok: page('frontline', '/incidents/drafts'),
    empty: page('manager', '/incidents/drafts'),
    error: noForm,
  },
  '/incidents/:incident': {
    ok: page('manager', '/incidents/:incident'),
    empty: noList,
    error: noForm,
    more: {
      'with things missing': page('frontline', '/incidents/:incomplete'),
      'just saved': page('manager', '/incidents/:incident?saved=recorded'),
    },
  },
  '/incidents/:incident/versions/:version': {
    ok: page('manager', '/incidents/:incident/versions/2'),
    empty: noList,
    error: noForm,
    more: { 'the first': page('manager', '/incidents/:incident/versions/1') },
  },
  '/incidents/:incident/files/new': {
    ok: addFile,
    empty: noList,
    error: refused(addFile, 'Add the file'),
  },
  '/incidents/:incident/files/:file': {
    ok: { ...addFile, does: addPicture },
    empty: noList,
    error: noForm,
    more: { 'that was removed': { ...addFile, does: removePicture } },
  },
  '/incidents/:incident/files/:file/remove': {
    ok: { ...addFile, does: askToRemove },
    empty: noList,
    error: { ...addFile, does: removeWithoutReason, status: 422 },
  },
  '/incidents/:incident/amend': {
    ok: amend,
    empty: noList,
    error: { ...amend, does: check, status: 422 },
    more: { 'that somebody else amended': { ...amend, does: amendOldVersion, status: 409 } },
  },
  '/incidents/:incident/amend/check': { ok: { ...amend, does: amendPlace }, empty: noList, error: noForm },
}

async function spoilTime(page: Page): Promise<void> {
  await page.getByLabel('When did it start?').fill('half past nowhere')
  await check(page)
}

/** Answers that cannot be read or cannot be true, in as many fields as there are. */
async function spoilEverything(page: Page): Promise<void> {
  await page.getByLabel('When did it start?').fill('25:00')
  const day = page.getByRole('group', { name: 'Which day was that?' }).first()
  await day.getByRole('radio', { name: 'Another day' }).check()
  await day.getByLabel('Day', { exact: true }).fill('40')
  await day.getByLabel('Month', { exact: true }).fill('13')
  await page.getByLabel('When did it end?').fill('4')
  await page
    .getByRole('group', { name: 'Were police asked to help?' })
    .getByRole('radio', { name: 'Yes' })
    .first()
    .check()
  await page.getByLabel('When were they asked?').fill('soon')
  await page.getByLabel('When did they come?').fill('later')
  await page.getByText('Somebody who is not in the list').click()
  await page.getByLabel('Name of person 1').fill('Sam Agency')
  await check(page)
}

/** A picture is added as people do, then its page is opened. */
async function addPicture(page: Page): Promise<void> {
  const photo = { name: 'wrist.jpg', mimeType: 'image/jpeg', buffer: await aPhoto('jpeg', 800, 600) }
  await page.locator('input[type="file"]').setInputFiles(photo)
  await page.getByLabel('What does it show?').fill('A red mark on the left wrist, one hour after')
  await page.getByRole('button', { name: 'Add the file' }).click()
  await page.getByRole('link', { name: 'wrist.jpg' }).last().click()
  await page.waitForLoadState()
}

async function askToRemove(page: Page): Promise<void> {
  await addPicture(page)
  await page.getByText('Remove this file').click()
  await page.waitForLoadState()
}

async function removeWithoutReason(page: Page): Promise<void> {
  await askToRemove(page)
  await press('Remove the file')(page)
}

async function removePicture(page: Page): Promise<void> {
  await askToRemove(page)
  await page.getByLabel('Why is it removed?').fill('It belongs to another record.')
  await press('Remove the file')(page)
  await page.getByRole('link', { name: 'wrist.jpg' }).last().click()
  await page.waitForLoadState()
}

async function checkDraft(page: Page): Promise<void> {
  // Another state leaves a time in this draft that nobody can read.
  await page.getByLabel('When did it start?').fill('2230')
  await page.getByLabel('When did it end?').fill('2245')
  await check(page)
}

async function amendPlace(page: Page): Promise<void> {
  await page.getByLabel('Why is the record amended?').fill('The place was wrong.')
  await page.getByLabel('Where in the unit?').fill('Garden')
  await check(page)
}

/** As if the form had been opened before somebody else amended the record. */
async function amendOldVersion(page: Page): Promise<void> {
  await page.locator('input[name="version"]').evaluate((field) => field.setAttribute('value', '1'))
  await amendPlace(page)
}

async function findReader(page: Page): Promise<void> {
  await page.getByLabel('Find somebody to name').pressSequentially('rob')
  await page.getByRole('option').first().click()
  await press('Add and find another')(page)
}
