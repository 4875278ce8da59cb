import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  CharacterCount,
  Checkboxes,
  DateTimeField,
  ErrorSummary,
  Input,
  PasswordInput,
  PersonPicker,
  Radios,
  WhatIsLeft,
} from '../index.ts'
import { openPage, startBrowser } from '../testing/browser-page.ts'
import { aDocument, openForm } from '../testing/sample-pages.tsx'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

describe('errors', () => {
  test('move the focus to the summary, and its links move it into the fields', async () => {
    const { page, close } = await openForm(
      browser,
      <>
        <ErrorSummary
          errorList={[
            { text: 'Enter a time', href: '#started-time' },
            { text: 'Choose one', href: '#kind' },
          ]}
        />
        <DateTimeField name="started" legend="When?" errorMessage="Enter a time" wrong={['time']} />
        <Radios
          name="kind"
          fieldset={{ legend: 'Kind?' }}
          items={[
            { value: 'a', text: 'A' },
            { value: 'b', text: 'B' },
          ]}
        />
      </>,
    )
    const focused = () => page.evaluate(() => document.activeElement?.className + '#' + document.activeElement?.id)
    await expect.poll(focused).toContain('nhsuk-error-summary')
    await page.getByRole('link', { name: 'Enter a time' }).click()
    expect(await focused()).toContain('#started-time')
    await page.getByRole('link', { name: 'Choose one' }).click()
    expect(await focused()).toContain('#kind')
    await close()
  })
})

describe('choices', () => {
  test('reveal what belongs to them and keep what was typed there', async () => {
    const { page, close } = await openForm(
      browser,
      <Radios
        name="hurt"
        fieldset={{ legend: 'Hurt?' }}
        items={[
          { value: 'yes', text: 'Yes', conditional: <Input name="who" label="Who?" /> },
          { value: 'no', text: 'No' },
        ]}
      />,
    )
    const who = page.getByLabel('Who?')
    await expect.poll(() => who.isVisible()).toBe(false)
    await page.getByLabel('Yes').check()
    await who.fill('Sam')
    await page.getByLabel('No').check()
    expect(await who.isVisible()).toBe(false)
    await page.getByLabel('Yes').check()
    expect(await who.inputValue()).toBe('Sam')
    await close()
  })

  test('"none of these" and the others put each other out', async () => {
    const { page, close } = await openForm(
      browser,
      <Checkboxes
        name="tried"
        fieldset={{ legend: 'Tried?' }}
        items={[
          { value: 'a', text: 'Talking' },
          { value: 'b', text: 'Space' },
          { divider: 'or' },
          { value: 'n', text: 'None', behaviour: 'exclusive' },
        ]}
      />,
    )
    await page.getByLabel('Talking').check()
    await page.getByLabel('None').check()
    expect(await page.getByLabel('Talking').isChecked()).toBe(false)
    await page.getByLabel('Space').check()
    expect(await page.getByLabel('None').isChecked()).toBe(false)
    await close()
  })
})

describe('texts and passwords', () => {
  test('the room left is counted, and typing past it is never stopped', async () => {
    const { page, close } = await openForm(browser, <CharacterCount name="what" label="What?" maxlength={10} />)
    await page.getByLabel('What?').fill('12345678')
    await expect.poll(() => page.getByText('You have 2 characters left').first().isVisible()).toBe(true)
    await page.getByLabel('What?').fill('123456789012')
    await expect.poll(() => page.getByText('You have 2 characters too many').first().isVisible()).toBe(true)
    await close()
  })

  test('a password can be shown, and is hidden again when it is sent', async () => {
    const { page, close } = await openForm(
      browser,
      <>
        <PasswordInput name="password" label="Password" />
        <button type="submit">Send</button>
      </>,
      () => ({ status: 204 }),
    )
    const type = () => page.locator('#password').getAttribute('type')
    await page.getByRole('button', { name: 'Show password' }).click()
    expect(await type()).toBe('text')
    await page.getByRole('button', { name: 'Send' }).click()
    expect(await type()).toBe('password')
    await close()
  })
})

describe('what is left', () => {
  test('follows the form as it is filled in, and back', async () => {
    const { page, close } = await openForm(
      browser,
      <>
        <WhatIsLeft
          items={[
            { href: '#room', text: 'Where' },
            { href: '#hurt', text: 'Whether anybody was hurt' },
          ]}
        />
        <Input name="room" label="Room" />
        <Radios
          name="hurt"
          fieldset={{ legend: 'Hurt?' }}
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
          ]}
        />
      </>,
    )
    const heading = () => page.getByRole('heading', { level: 2 }).textContent()
    await page.getByLabel('Room').fill('Day room')
    await expect.poll(heading).toBe('What’s left: 1 of 2')
    await page.getByLabel('No').check()
    await expect.poll(heading).toBe('Everything needed is filled in')
    await page.getByLabel('Room').fill('')
    await expect.poll(heading).toBe('What’s left: 1 of 2')
    await close()
  })
})

test('without JavaScript every question is in sight and every button works', async () => {
  const content = (
    <form method="post" action="/send">
      <Radios
        name="hurt"
        fieldset={{ legend: 'Hurt?' }}
        items={[{ value: 'yes', text: 'Yes', conditional: <Input name="who" label="Who was hurt?" /> }]}
      />
      <PersonPicker name="person" label="Who?" dataUrl="/people" />
      <PasswordInput name="password" label="Password" />
    </form>
  )
  const { page, close } = await openPage(
    browser,
    '/page',
    { documents: { '/page': aDocument(content) } },
    { javaScriptEnabled: false },
  )
  expect(await page.getByLabel('Who was hurt?').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Find a person' }).isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Show password' }).isVisible()).toBe(false)
  await close()
})
