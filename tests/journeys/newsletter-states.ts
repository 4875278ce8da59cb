import type { Page } from 'playwright-core'
import { type DeclaredStates, noForm, noList, page, press, refused, type Shown } from './shown.ts'
import type { StatesWorld } from './states-world.ts'

const stranger = (path: string, more: Partial<Shown> = {}): Shown => ({ as: null, at: () => path, ...more })
const linked = (which: keyof StatesWorld['newsletter'], more: Partial<Shown> = {}): Shown => ({
  as: null,
  at: ({ newsletter }) => newsletter[which],
  ...more,
})
const atDesk = (which: keyof StatesWorld['newsletter'], end = ''): Shown => ({
  as: 'network-editor',
  at: ({ newsletter }) => `${newsletter[which]}${end}`,
})

/** The states of every page of the newsletter. */
export const newsletterStates: Readonly<Record<string, DeclaredStates>> = {
  '/newsletter': {
    ok: stranger('/newsletter'),
    empty: noList,
    error: refused(stranger('/newsletter'), 'Send me the newsletter'),
  },
  '/newsletter/asked': { ok: stranger('/newsletter/asked'), empty: noList, error: noForm },
  '/newsletter/change': {
    ok: stranger('/newsletter/change'),
    empty: noList,
    error: refused(stranger('/newsletter/change'), 'Send me the link'),
  },
  '/newsletter/change/sent': { ok: stranger('/newsletter/change/sent'), empty: noList, error: noForm },
  '/newsletter/confirm/:token': {
    ok: linked('confirm'),
    empty: noList,
    error: noForm,
    more: { 'of a link that was used': stranger('/newsletter/confirm/nothing', { status: 404 }) },
  },
  '/newsletter/unsubscribe/:token': {
    ok: linked('ending'),
    empty: noList,
    error: noForm,
    more: { 'of a link that we did not make': stranger('/newsletter/unsubscribe/nothing', { status: 404 }) },
  },
  '/newsletter/preferences/:token': {
    ok: linked('preferences'),
    empty: noList,
    error: noForm,
    more: {
      saved: linked('preferences', { does: press('Save') }),
      'of a link that is too old': stranger('/newsletter/preferences/nothing', { status: 404 }),
    },
  },
  '/newsletter/:issue': {
    ok: linked('issue'),
    empty: noList,
    error: noForm,
    more: { 'that is not there': stranger('/newsletter/2026-01-01-nothing', { status: 404 }) },
  },
  '/desk/newsletter': { ok: page('network-editor', '/desk/newsletter'), empty: noList, error: noForm },
  '/desk/newsletter/:issue': {
    ok: atDesk('draft'),
    empty: noList,
    error: { ...atDesk('draft'), does: withoutSubject, status: 422 },
    more: { 'while it is sent': atDesk('sending'), 'that was sent': atDesk('sent') },
  },
  '/desk/newsletter/:issue/preview': {
    ok: atDesk('draft', '/preview'),
    empty: atDesk('emptyDraft', '/preview'),
    error: noForm,
  },
}

async function withoutSubject(page: Page): Promise<void> {
  await page.getByLabel('Subject').fill('')
  await press('Save and look at it')(page)
}
