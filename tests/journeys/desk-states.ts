import { type DeclaredStates, noForm, noList, page, refused } from './shown.ts'

const editor = 'network-editor'
const manager = 'network-manager'
const entry = '/desk/entries/:entry'

/** The states of every page of the desk. */
export const deskStates: Readonly<Record<string, DeclaredStates>> = {
  '/desk': { ok: page(editor, '/desk'), empty: page('network-moderator', '/desk'), error: noForm },
  '/desk/two-people': {
    ok: page(manager, '/desk/two-people'),
    empty: noList,
    error: noForm,
    more: { saved: page(manager, '/desk/two-people?saved=yes') },
  },
  '/desk/new': { ok: page(editor, '/desk/new'), empty: noList, error: noForm },
  '/desk/new/:shape': {
    ok: page(editor, '/desk/new/resource'),
    empty: noList,
    error: refused(page(editor, '/desk/new/resource'), 'Save draft', ['Where the original is', 'nowhere']),
  },
  '/desk/entries': {
    ok: page(editor, '/desk/entries'),
    empty: page(editor, '/desk/entries?q=zebra+crossing'),
    error: noForm,
    more: { narrowed: page(editor, '/desk/entries?is=to+review&shape=resource') },
  },
  '/desk/reviews': {
    ok: page(editor, '/desk/reviews'),
    empty: page(editor, '/desk/reviews?whose=mine'),
    error: noForm,
    more: { 'those to come later': page(editor, '/desk/reviews?which=later') },
  },
  '/desk/entries/:entry/review': {
    ok: page(editor, `${entry}/review`),
    empty: noList,
    error: refused(page(editor, `${entry}/review`), 'Put the review off'),
  },
  '/desk/entries/:entry': {
    ok: page(editor, entry),
    empty: noList,
    error: refused(page(editor, entry), 'Save draft', ['Title', '']),
    more: { saved: page(editor, `${entry}?saved=yes`) },
  },
  '/desk/entries/:entry/preview': {
    ok: page(editor, `${entry}/preview`),
    empty: noList,
    error: noForm,
    more: { 'in Welsh': page(editor, `${entry}/preview?in=welsh`) },
  },
  '/desk/entries/:entry/publish': {
    ok: page(editor, `${entry}/publish`),
    empty: noList,
    error: refused(page(editor, `${entry}/publish`), 'Publish', ['Time', 'soon'], 'At the time below'),
    more: { 'that is public': page(editor, `${entry}/publish?version=1&done=published`) },
  },
  '/desk/entries/:entry/versions': {
    ok: page(editor, `${entry}/versions?from=1&to=2`),
    empty: noList,
    error: noForm,
  },
  '/desk/entries/:entry/in/:twin': {
    ok: page(editor, `${entry}/in/welsh`),
    empty: page(editor, `${entry}/in/easy-read`),
    error: refused(page(editor, `${entry}/in/welsh`), 'Save and sign'),
  },
  '/desk/entries/:entry/address': {
    ok: page(editor, `${entry}/address`),
    empty: noList,
    error: refused(page(editor, `${entry}/address`), 'Change the address', ['The end of the new address', '']),
  },
  '/desk/entries/:entry/withdraw': {
    ok: page(editor, `${entry}/withdraw`),
    empty: noList,
    error: refused(page(editor, `${entry}/withdraw`), 'Withdraw it'),
  },
}
