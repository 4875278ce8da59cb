import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'residents',
  words: ['residents', 'care home', 'care homes', 'nursing home'],
})
