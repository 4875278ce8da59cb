import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'schools',
  words: ['school', 'schools', 'education', 'classroom'],
})
