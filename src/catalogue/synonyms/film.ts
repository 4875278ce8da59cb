import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'film',
  words: ['film', 'video', 'films', 'videos', 'clip'],
})
