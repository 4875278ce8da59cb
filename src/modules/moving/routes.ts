import type { Route } from '#platform/http/route.ts'
import {
  showMovedAddresses,
  submitLetGoAddress,
  submitMoveAddress,
} from './pages/moved-addresses/moved-addresses.page.ts'

/** Old addresses and where they lead, at the desk. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/desk/moved-addresses', who: 'network moving.redirect', answer: showMovedAddresses },
  { method: 'POST', path: '/desk/moved-addresses/add', who: 'network moving.redirect', answer: submitMoveAddress },
  { method: 'POST', path: '/desk/moved-addresses/remove', who: 'network moving.redirect', answer: submitLetGoAddress },
]
