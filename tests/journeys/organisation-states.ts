import type { Page } from 'playwright-core'
import { administrator, type DeclaredStates, noForm, noList, page, press, refused, type Wrong } from './shown.ts'

/** The states of every page about the organisation, its units and its staff. */
export const organisationStates: Readonly<Record<string, DeclaredStates>> = {
  '/organisation': {
    ok: page(administrator, '/organisation'),
    empty: page(administrator, '/organisation', { where: 'empty' }),
    error: noForm,
    more: { 'of a nurse': page('frontline', '/organisation') },
  },
  '/organisation/change': setUp('/organisation/change', 'Save', ['Name', '']),
  '/sites/new': setUp('/sites/new'),
  '/sites/:site/change': setUp('/sites/:site/change', 'Save', ['Name', '']),
  '/units/new': setUp('/units/new'),
  '/units/:unit/change': setUp('/units/:unit/change', 'Save', ['Name', '']),
  '/staff': {
    ok: page(administrator, '/staff'),
    empty: page(administrator, '/staff', { where: 'empty' }),
    error: noForm,
    more: { 'none found': page(administrator, '/staff?q=zzz') },
  },
  '/staff/new': setUp('/staff/new'),
  '/staff/:staff': { ok: page(administrator, '/staff/:staff'), empty: noList, error: noForm },
  '/staff/:staff/change': setUp('/staff/:staff/change', 'Save', ['Name', '']),
  '/staff/:staff/invite': {
    ...setUp('/staff/:staff/invite', 'Make the invitation'),
    more: { made: page(administrator, '/staff/:member/invite', { does: invite }) },
  },
  '/staff/:staff/end-membership': {
    ok: page(administrator, '/staff/:signed/end-membership'),
    empty: noList,
    error: noForm,
  },
  '/staff/:staff/lost-second-steps': {
    ok: page(administrator, '/staff/:factored/lost-second-steps'),
    empty: page(administrator, '/staff/:signed/lost-second-steps'),
    error: refused(page(administrator, '/staff/:factored/lost-second-steps'), 'Take all second steps away'),
  },
}

function setUp(path: string, button = 'Save', wrong?: Wrong): DeclaredStates {
  const ok = page(administrator, path)
  return { ok, empty: noList, error: refused(ok, button, wrong) }
}

async function invite(page: Page): Promise<void> {
  await page.getByLabel('Their e-mail address').fill('ewan@example.test')
  await page.getByRole('radio', { name: 'Frontline staff' }).check()
  await page.getByRole('checkbox', { name: 'Hazel Ward' }).check()
  await press('Make the invitation')(page)
}
