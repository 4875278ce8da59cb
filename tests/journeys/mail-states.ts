import { administrator, type DeclaredStates, noForm, noList, page, press, refused } from './shown.ts'

/** The states of every page about mail. */
export const mailStates: Readonly<Record<string, DeclaredStates>> = {
  '/dev/mail': { ok: { as: null, at: () => '/dev/mail' }, empty: noList, error: noForm },
  '/dev/mail/:mail': {
    ok: { as: null, at: ({ ids }) => `/dev/mail/${ids.kept}` },
    empty: noList,
    error: noForm,
    more: { 'that is not there': { as: null, at: ({ ids }) => `/dev/mail/${ids.unit}`, status: 404 } },
  },
  '/organisation/mail': {
    ok: page(administrator, '/organisation/mail'),
    empty: page(administrator, '/organisation/mail', { where: 'empty' }),
    error: refused(page(administrator, '/organisation/mail'), 'Save', ['From', '25:00']),
    more: { saved: page(administrator, '/organisation/mail?saved=yes') },
  },
  '/my-mail': {
    ok: page('frontline', '/my-mail'),
    empty: noList,
    error: noForm,
    more: { saved: page('frontline', '/my-mail', { does: press('Save') }) },
  },
}
