import type { Route } from '#platform/http/route.ts'
import { showAddMedia, submitAddMedia } from './pages/add-media/add-media.page.ts'
import { showMediaList } from './pages/list-media/list-media.page.ts'
import { giveMedia } from './pages/serve-media/serve-media.page.ts'
import { submitRemoveMedia, submitReplaceMedia } from './pages/show-media/replace-media.page.ts'
import { showMedia, submitMediaWords } from './pages/show-media/show-media.page.ts'

const takesFiles = { most: 1 }

/** The media list at the desk, and what everybody sees of it. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/media/:media/:name', who: 'anyone', givesNoCookie: true, answer: giveMedia },
  { method: 'GET', path: '/desk/media', who: 'network media.write', answer: showMediaList },
  { method: 'GET', path: '/desk/media/new', who: 'network media.write', answer: showAddMedia },
  {
    method: 'POST',
    path: '/desk/media',
    who: 'network media.write',
    creates: true,
    takesFiles,
    answer: submitAddMedia,
  },
  { method: 'GET', path: '/desk/media/:media', who: 'network media.write', answer: showMedia },
  { method: 'POST', path: '/desk/media/:media', who: 'network media.write', answer: submitMediaWords },
  {
    method: 'POST',
    path: '/desk/media/:media/replace',
    who: 'network media.write',
    takesFiles,
    answer: submitReplaceMedia,
  },
  { method: 'POST', path: '/desk/media/:media/remove', who: 'network media.write', answer: submitRemoveMedia },
]
