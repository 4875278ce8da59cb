import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'self-assessment',
  words: ['self-assessment', 'audit', 'self assess', 'check ourselves'],
})
