import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aJourneyWorld } from './journey-world.ts'
import { anOpenHouse } from './open-house.ts'

const house = await anOpenHouse()
await aJourneyWorld(house)

test('a record is made by keyboard alone', async () => {
  const { page, close, complaints } = await house.windowOf(await house.user('frontline'))
  await page.goto('/incidents/new')
  const walk = walkerOn(page)
  await walk.to('Who did it happen to?')
  await page.keyboard.type('ash', { delay: 20 })
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText('Chosen: Ada Ashdown').waitFor()
  await walk.to('Held')
  await page.keyboard.press('Space')
  await walk.to('When did it start?')
  await page.keyboard.type('0830')
  await walk.to('When did it end?')
  await page.keyboard.type('0845')
  await walk.to('Which staff used force?')
  await page.keyboard.type('bea', { delay: 20 })
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await walk.to('How was force used?')
  await page.keyboard.type('Held at both arms.')
  await walk.to('Prevent')
  await page.keyboard.press('Space')
  await walk.to('Check your answers')
  await Promise.all([page.waitForURL(/\/check$/), page.keyboard.press('Enter')])
  await walk.to('Save this record')
  await Promise.all([page.waitForURL(/saved=recorded/), page.keyboard.press('Enter')])
  expect(await page.locator('main').innerText()).toContain('Beatriz Alder')
  expect(walk.steps()).toBeGreaterThan(40)
  expect(complaints()).toEqual([])
  await close()
})

test('the tab key goes through the form in the order of the page, seen at every step, and leaves it again', async () => {
  const { page, close } = await house.windowOf(await house.user('frontline'))
  await page.goto('/incidents/new')
  const walk = walkerOn(page)
  await walk.to('Save and come back later')
  expect(walk.unseen()).toEqual([])
  expect(walk.backwards()).toEqual([])
  console.info(`${walk.steps()} steps by the tab key`)
  await close()
})

type Step = { readonly name: string; readonly isSeen: boolean; readonly isAfter: boolean }

/** Somebody who presses Tab until they are where they want to be. */
function walkerOn(page: Page) {
  const steps: Step[] = []
  return {
    /** Presses Tab until the focus is on the control called so. Refuses (throws) after 200 presses. */
    async to(name: string): Promise<void> {
      for (let press = 0; press < 200; press += 1) {
        await page.keyboard.press('Tab')
        const step = await page.evaluate(focusedNow)
        steps.push(step)
        if (step.name.startsWith(name)) return
      }
      throw new Error(
        `the tab key never comes to "${name}"; the last were ${steps
          .slice(-5)
          .map((one) => one.name)
          .join(', ')}`,
      )
    },
    steps: () => steps.length,
    unseen: () => steps.filter(({ isSeen }) => !isSeen).map(({ name }) => name),
    backwards: () => steps.filter(({ isAfter }) => !isAfter).map(({ name }) => name),
  }
}

/** In the page: what has the focus, whether that can be seen, and whether it stands after what had it before. */
function focusedNow(): Step {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body)
    return { name: 'nothing', isSeen: false, isAfter: false }
  const before = document.querySelector('[data-was-focused]')
  const isAfter = before === null || Boolean(before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING)
  before?.removeAttribute('data-was-focused')
  focused.setAttribute('data-was-focused', '')
  const label = 'labels' in focused && focused.labels instanceof NodeList ? focused.labels[0]?.textContent : undefined
  const name = (label ?? focused.textContent ?? '').replace(/\s+/g, ' ').trim()
  const { top, bottom, width } = focused.getBoundingClientRect()
  const near = [focused, focused.nextElementSibling, focused.firstElementChild].filter((one) => one !== null)
  const looks = near.flatMap((one) => [getComputedStyle(one), getComputedStyle(one, '::before')])
  const hasRing = looks.some((look) =>
    [look.boxShadow, look.backgroundColor, look.outlineColor].join().includes('255, 235, 59'),
  )
  return { name, isSeen: hasRing && width > 0 && bottom > 0 && top < innerHeight, isAfter }
}
