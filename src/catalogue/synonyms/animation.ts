import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'animation',
  words: ['animation', 'cartoon', 'animated'],
})
