import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showAccessibility } from './pages/accessibility/accessibility.page.ts'
import { showToday, showWelcome } from './pages/first-page/first-page.page.ts'
import { showGallery } from './pages/gallery/gallery.page.ts'
import { showGalleryLayout } from './pages/gallery-layout/gallery-layout.page.ts'
import { showPrivacyNotice } from './pages/privacy-notice/privacy-notice.page.ts'

const givesNoCookie = true

/** The first page, which is another for everybody, what is said to everybody about the site, and the gallery. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/', who: 'anyone', givesNoCookie, answer: showWelcome, whenMember: showToday },
  { method: 'GET', path: '/accessibility', who: 'anyone', givesNoCookie, answer: showAccessibility },
  { method: 'GET', path: '/privacy-notice', who: 'anyone', givesNoCookie, answer: showPrivacyNotice },
  { method: 'GET', path: '/gallery', who: 'anyone', answer: showGallery },
  { method: 'GET', path: '/gallery/layouts/:layout', who: 'anyone', answer: showGalleryLayout },
]

/** The link that leads to the first page, and what stands at the foot of every page. */
export const navigation: readonly NavigationLink[] = [
  { text: 'Today', href: '/', who: 'signed in' },
  { text: 'Accessibility statement', href: '/accessibility', who: 'anyone', place: 'foot' },
  { text: 'Privacy notice', href: '/privacy-notice', who: 'anyone', place: 'foot' },
]
