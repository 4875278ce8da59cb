import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'lived-experience',
  words: ['lived experience', 'experts by experience', 'expert by experience', 'survivor', 'patient voice'],
})
