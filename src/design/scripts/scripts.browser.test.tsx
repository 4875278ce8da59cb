import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  AddAnother,
  CharacterCount,
  Checkboxes,
  type Content,
  DateTimeField,
  ErrorSummary,
  Input,
  PasswordInput,
  PersonPicker,
  Radios,
  SaveStatus,
  TimeField,
  WhatIsLeft,
} from '../index.ts'
import { type Answer, openPage, startBrowser } from '../testing/browser-page.ts'
import { aDocument } from '../testing/sample-pages.tsx'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())

async function open(content: Content, answer?: (url: URL, body: string) => Answer) {
  const document = aDocument(
    <form method="post" action="/send">
      {content}
    </form>,
  )
  return openPage(browser, '/page', {
    documents: { '/page': document },
    answer: (request) =>
      new URL(request.url()).pathname === '/page'
        ? undefined
        : answer?.(new URL(request.url()), request.postData() ?? ''),
  })
}

describe('errors', () => {
  test('move the focus to the summary, and its links move it into the fields', async () => {
    const { page, close } = await open(
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
    const { page, close } = await open(
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
    const { page, close } = await open(
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
    const { page, close } = await open(<CharacterCount name="what" label="What?" maxlength={10} />)
    await page.getByLabel('What?').fill('12345678')
    await expect.poll(() => page.getByText('You have 2 characters left').first().isVisible()).toBe(true)
    await page.getByLabel('What?').fill('123456789012')
    await expect.poll(() => page.getByText('You have 2 characters too many').first().isVisible()).toBe(true)
    await close()
  })

  test('a password can be shown, and is hidden again when it is sent', async () => {
    const { page, close } = await open(
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

describe('a person picker', () => {
  const people = [
    { id: 'p1', name: 'Sam Hill', detail: 'Oak ward' },
    { id: 'p2', name: 'Samira Khan' },
  ]

  test('suggests by a few letters, is chosen from by keyboard, and sends the id', async () => {
    const { page, close, complaints } = await open(
      <PersonPicker name="who" label="Who?" dataUrl="/people" />,
      (url) => {
        return url.searchParams.get('q') === 'sa' ? { json: { people } } : { json: { people: [] } }
      },
    )
    const box = page.getByRole('combobox', { name: 'Who?' })
    await box.pressSequentially('sa')
    await expect.poll(() => page.getByRole('option').count()).toBe(2)
    await box.press('ArrowDown')
    await box.press('ArrowDown')
    expect(await box.getAttribute('aria-activedescendant')).toBe('who-options-1')
    await box.press('Enter')
    expect(await page.locator('input[type=hidden][name=who]').inputValue()).toBe('p2')
    expect(await page.getByRole('status').textContent()).toBe('Chosen: Samira Khan')
    expect(await page.getByRole('listbox').isVisible()).toBe(false)
    expect(complaints).toEqual([])
    await close()
  })

  test('takes the choice back when more is typed', async () => {
    const { page, close } = await open(<PersonPicker name="who" label="Who?" dataUrl="/people" />, () => ({
      json: { people },
    }))
    const box = page.getByRole('combobox')
    await box.pressSequentially('sam')
    await page.getByRole('option', { name: 'Sam Hill' }).click()
    expect(await page.locator('input[type=hidden][name=who]').count()).toBe(1)
    await box.pressSequentially('x')
    expect(await page.locator('input[type=hidden][name=who]').count()).toBe(0)
    await close()
  })

  test('gives the plain button back when suggestions cannot be had, and never shows names as markup', async () => {
    let isDown = true
    const nasty = [{ id: 'p9', name: '<b>Sam</b>' }]
    const { page, close } = await open(<PersonPicker name="who" label="Who?" dataUrl="/people" />, () =>
      isDown ? undefined : { json: { people: nasty } },
    )
    await page.getByRole('combobox').pressSequentially('sam')
    await expect.poll(() => page.getByRole('button', { name: 'Find' }).isVisible()).toBe(true)
    isDown = false
    await page.getByRole('combobox').pressSequentially('u')
    await expect.poll(() => page.getByRole('option').textContent()).toBe('<b>Sam</b>')
    await close()
  })
})

describe('a typed time', () => {
  test('shows what the server makes of it, with the day beside it, and nothing when there is no answer', async () => {
    const { page, close } = await open(
      <>
        <TimeField name="began" label="Began" echoUrl="/typed-time" />
        <DateTimeField name="ended" legend="Ended" echoUrl="/typed-time" />
      </>,
      (url) => {
        if (url.searchParams.get('typed') === 'lost') return undefined
        return {
          json: {
            understood: ['typed', 'day', 'month', 'year'].map((name) => url.searchParams.get(name) ?? '-').join(' '),
          },
        }
      },
    )
    await page.getByLabel('Began').fill('1630')
    await expect.poll(() => page.locator('#began-understood').textContent()).toBe('1630 - - -')
    await page.getByLabel('Began').fill('lost')
    await expect.poll(() => page.locator('#began-understood').textContent()).toBe('')
    await page.getByLabel('Time', { exact: true }).fill('now')
    await page.getByLabel('Day').fill('27')
    await expect.poll(() => page.locator('#ended-understood').textContent()).toBe('now 27  ')
    await close()
  })
})

describe('autosave', () => {
  const form = (
    <form method="post" action="/send" data-module="lessen-autosave" data-url="/draft">
      <SaveStatus />
      <Input name="what" label="What?" />
    </form>
  )
  const openForm = (answer: (body: string) => Answer) =>
    openPage(browser, '/page', {
      documents: { '/page': aDocument(form) },
      answer: (request) => (request.url().endsWith('/draft') ? answer(request.postData() ?? '') : undefined),
    })

  test('says "Saved" only when the server has answered for everything typed', async () => {
    const bodies: string[] = []
    const { page, close } = await openForm((body) => {
      bodies.push(body)
      return { json: { savedAt: '14:32' } }
    })
    const status = () => page.locator('[data-lessen-save-status]').textContent()
    await page.getByLabel('What?').fill('A quiet evening')
    expect(await status()).toBe('Saving…')
    await expect.poll(status, { timeout: 5000 }).toBe('Saved at 14:32')
    expect(bodies.at(-1)).toBe('what=A+quiet+evening')
    await close()
  })

  test.each([
    ['there is no connection', undefined, 'Not saved: no connection'],
    ['one is signed out', { status: 401, json: {} }, 'Not saved: you have been signed out'],
    ['the draft was changed elsewhere', { status: 409, json: {} }, 'Not saved: this draft was changed elsewhere'],
    ['the server fails', { status: 500, json: {} }, 'Not saved: something is wrong on our side'],
    ['the answer makes no sense', { json: {} }, 'Not saved: the answer was not understood'],
  ] satisfies readonly [string, Answer, string][])('never claims to have saved when %s', async (_, answer, words) => {
    const { page, close } = await openForm(() => answer)
    await page.getByLabel('What?').fill('A')
    await expect.poll(() => page.locator('[data-lessen-save-status]').textContent(), { timeout: 5000 }).toContain(words)
    await close()
  })
})

describe('what is left', () => {
  test('follows the form as it is filled in, and back', async () => {
    const { page, close } = await open(
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

describe('adding another', () => {
  const staff = (count: number) => (
    <AddAnother
      name="staff"
      addText="Add another"
      items={Array.from({ length: count }, (_, n) => ({
        heading: `Member ${n + 1}`,
        fields: <Input name={`staff-${n + 1}`} label={`Name ${n + 1}`} />,
      }))}
    />
  )

  test('brings one more from the server without leaving the page, and puts the focus there', async () => {
    const sent: string[] = []
    const { page, close, complaints } = await open(staff(1), (_, body) => {
      sent.push(body)
      return {
        status: 422,
        html: aDocument(
          <form method="post" action="/send">
            {staff(2)}
          </form>,
        ),
      }
    })
    await page.getByLabel('Name 1').fill('Jo')
    await page.getByRole('button', { name: 'Add another' }).click()
    await expect.poll(() => page.getByLabel('Name 2').count()).toBe(1)
    expect(sent).toEqual(['staff-1=Jo&staff-action=add'])
    expect(page.url()).toContain('/page')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('staff-group-2')
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([])
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
