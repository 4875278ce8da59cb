import { type DeclaredStates, noForm, noList, page, press, refused } from './shown.ts'

const editor = 'network-editor'
const manager = 'network-manager'
const unknown = '/desk/consents/demo-the-quiet-room'
const one = '/desk/consents/demo-the-garden-key'

/** The states of every page about consents. */
export const consentStates: Readonly<Record<string, DeclaredStates>> = {
  '/desk/consents': { ok: page(editor, '/desk/consents'), empty: noList, error: noForm },
  '/desk/consents/keepers': {
    ok: page(manager, '/desk/consents/keepers'),
    empty: noList,
    error: refused(page(manager, '/desk/consents/keepers'), 'Save'),
  },
  '/desk/consents/:entry': {
    ok: page(editor, one),
    empty: noList,
    error: noForm,
    more: {
      'of what was taken back': page(editor, '/desk/consents/taken-back'),
      'about somebody else': page(editor, '/desk/consents/demo-what-my-brother-could-not-say'),
      'after the link was mailed': { ...page(editor, one), does: press('Mail them their own link') },
    },
  },
  '/desk/consents/:entry/record': {
    ok: page(editor, `${one}/record`),
    empty: noList,
    error: refused(page(editor, `${one}/record`), 'Save'),
  },
  '/desk/consents/:entry/person': {
    ok: page(editor, `${unknown}/person`),
    empty: noList,
    error: refused(page(editor, `${unknown}/person`), 'Encrypt and save'),
    more: { 'where somebody is written down': page(editor, `${one}/person`) },
  },
  '/your-address/:token': {
    ok: { as: null, at: ({ own }) => own.address },
    empty: noList,
    error: noForm,
    more: { 'of a link that was used': { as: null, at: () => '/your-address/nothing', status: 404 } },
  },
  '/desk/consents/:entry/take-back': { ok: page(editor, `${one}/take-back`), empty: noList, error: noForm },
}
