import type { Page } from 'playwright-core'
import type { StatesWorld } from './states-world.ts'

/** How one state of a page comes about: who looks, where, and what they do there. */
export type Shown = {
  /** A role of the catalogue; nobody when somebody who has not signed in looks. */
  readonly as: string | null
  /** In which organisation: the house, or one where nothing has been set up or recorded. */
  readonly where?: 'house' | 'empty'
  readonly at: (world: StatesWorld) => string
  readonly does?: (page: Page) => Promise<void>
  /** What the server answers in the end; 200 unless told otherwise. */
  readonly status?: number
}

/** The states that a page must have, by name. A reason in words says why one cannot be. */
export type DeclaredStates = {
  readonly ok: Shown
  /** Nothing to list or to show yet. */
  readonly empty: Shown | 'lists nothing'
  /** After what was sent was refused. */
  readonly error: Shown | 'has no form that can be refused'
  readonly more?: Readonly<Record<string, Shown>>
}

/** Presses the first button of that name, and waits for the page it leads to. */
export const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
  await page.waitForLoadState()
}
/** The role that sets up, and sees no record. */
export const administrator = 'organisation-administrator'
/** Why a page has no empty state. */
export const noList = 'lists nothing'
/** Why a page has no error state. */
export const noForm = 'has no form that can be refused'

/** What is typed where, so that it is refused. */
export type Wrong = readonly [label: string, typed: string]

/** A form that is sent as it is, or with one wrong answer, and refused; `chosen` is the choice that asks for that answer. */
export function refused(shown: Shown, button: string, wrong?: Wrong, chosen?: string): Shown {
  const send = press(button)
  return {
    ...shown,
    status: 422,
    does: async (page) => {
      if (chosen !== undefined) await page.getByLabel(chosen).check()
      if (wrong !== undefined) await page.getByLabel(wrong[0], { exact: true }).fill(wrong[1])
      await send(page)
    },
  }
}

/** The path with the world's own ids in it. */
function addressed(path: string): Shown['at'] {
  return ({ ids }) => Object.entries(ids).reduce((address, [name, id]) => address.replace(`:${name}`, id), path)
}

/** A page as somebody in that role sees it; names such as `:person` in its path stand for the world's own. */
export function page(as: string, path: string, more: Omit<Shown, 'as' | 'at'> = {}): Shown {
  return { as, at: addressed(path), ...more }
}
