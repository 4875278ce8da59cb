import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showToday, showWelcome } from './pages/first-page/first-page.page.ts'
import { showGallery } from './pages/gallery/gallery.page.ts'
import { showGalleryLayout } from './pages/gallery-layout/gallery-layout.page.ts'

/** The first page, which is another for everybody, and the gallery. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/', who: 'anyone', answer: showWelcome, whenMember: showToday },
  { method: 'GET', path: '/gallery', who: 'anyone', answer: showGallery },
  { method: 'GET', path: '/gallery/layouts/:layout', who: 'anyone', answer: showGalleryLayout },
]

/** The link that leads to the first page. */
export const navigation: readonly NavigationLink[] = [{ text: 'Today', href: '/', who: 'signed in' }]
