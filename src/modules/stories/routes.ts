import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showHelp } from './pages/help/help.page.ts'
import { showStories } from './pages/list-stories/list-stories.page.ts'
import { showOfferSent, showShareStory, submitShareStory } from './pages/share-story/share-story.page.ts'
import { showStory, showStoryEasyRead, showStoryWelsh } from './pages/show-story/show-story.page.ts'
import { ownStory } from './pages/your-story.page.ts'

const givesNoCookie = true
const provenByAddress = true

/** Stories, for everybody; and each for whom it belongs to, by their own link. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/stories', who: 'anyone', givesNoCookie, answer: showStories },
  { method: 'GET', path: '/stories/help', who: 'anyone', givesNoCookie, answer: showHelp },
  { method: 'GET', path: '/stories/share', who: 'anyone', givesNoCookie, answer: showShareStory },
  { method: 'POST', path: '/stories/share', who: 'anyone', givesNoCookie, answer: submitShareStory },
  { method: 'GET', path: '/stories/share/thank-you', who: 'anyone', givesNoCookie, answer: showOfferSent },
  { method: 'GET', path: '/stories/:code', who: 'anyone', givesNoCookie, answer: showStory },
  { method: 'GET', path: '/stories/:code/easy-read', who: 'anyone', givesNoCookie, answer: showStoryEasyRead },
  { method: 'GET', path: '/stories/:code/cy', who: 'anyone', givesNoCookie, answer: showStoryWelsh },
  { method: 'GET', path: '/stories/yours/:token', who: 'anyone', provenByAddress, answer: ownStory.showOwn },
  { method: 'POST', path: '/stories/yours/:token', who: 'anyone', provenByAddress, answer: ownStory.submitYes },
  {
    method: 'POST',
    path: '/stories/yours/:token/address',
    who: 'anyone',
    provenByAddress,
    answer: ownStory.submitAddress,
  },
  {
    method: 'GET',
    path: '/stories/yours/:token/take-back',
    who: 'anyone',
    provenByAddress,
    answer: ownStory.showTakeBack,
  },
  {
    method: 'POST',
    path: '/stories/yours/:token/take-back',
    who: 'anyone',
    provenByAddress,
    answer: ownStory.submitTakeBack,
  },
]

/** The link that leads to the list. */
export const navigation: readonly NavigationLink[] = [{ text: 'Stories', href: '/stories', who: 'anyone' }]
