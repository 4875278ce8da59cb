import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'regulator',
  words: ['CQC', 'care quality commission', 'regulator', 'inspection'],
})
