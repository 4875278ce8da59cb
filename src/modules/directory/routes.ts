import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showDirectory } from './pages/list-directory/list-directory.page.ts'
import { showListing } from './pages/show-listing/show-listing.page.ts'
import { ownListing } from './pages/your-listing.page.ts'

const givesNoCookie = true
const provenByAddress = true

/** Who is who, for everybody; and each listing for whom it belongs to, by their own link. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/directory', who: 'anyone', givesNoCookie, answer: showDirectory },
  { method: 'GET', path: '/directory/:code', who: 'anyone', givesNoCookie, answer: showListing },
  { method: 'GET', path: '/directory/yours/:token', who: 'anyone', provenByAddress, answer: ownListing.showOwn },
  { method: 'POST', path: '/directory/yours/:token', who: 'anyone', provenByAddress, answer: ownListing.submitYes },
  {
    method: 'POST',
    path: '/directory/yours/:token/address',
    who: 'anyone',
    provenByAddress,
    answer: ownListing.submitAddress,
  },
  {
    method: 'GET',
    path: '/directory/yours/:token/take-back',
    who: 'anyone',
    provenByAddress,
    answer: ownListing.showTakeBack,
  },
  {
    method: 'POST',
    path: '/directory/yours/:token/take-back',
    who: 'anyone',
    provenByAddress,
    answer: ownListing.submitTakeBack,
  },
]

/** The link that leads to the directory. */
export const navigation: readonly NavigationLink[] = [{ text: 'Directory', href: '/directory', who: 'anyone' }]
