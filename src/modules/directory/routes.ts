import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showDirectory } from './pages/list-directory/list-directory.page.ts'
import { showListing } from './pages/show-listing/show-listing.page.ts'
import { ownListing } from './pages/your-listing.page.ts'

const givesNoCookie = true

/** Who is who, for everybody; and each listing for whom it belongs to, by their own link. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/directory', who: 'anyone', givesNoCookie, answer: showDirectory },
  { method: 'GET', path: '/directory/:code', who: 'anyone', givesNoCookie, answer: showListing },
  { method: 'GET', path: '/directory/yours/:token', who: 'anyone', answer: ownListing.showOwn },
  { method: 'POST', path: '/directory/yours/:token', who: 'anyone', answer: ownListing.submitYes },
  { method: 'GET', path: '/directory/yours/:token/take-back', who: 'anyone', answer: ownListing.showTakeBack },
  { method: 'POST', path: '/directory/yours/:token/take-back', who: 'anyone', answer: ownListing.submitTakeBack },
]

/** The link that leads to the directory. */
export const navigation: readonly NavigationLink[] = [{ text: 'Directory', href: '/directory', who: 'anyone' }]
