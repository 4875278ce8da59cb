import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'research-paper',
  words: ['paper', 'study', 'research', 'article'],
})
