import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'nursing-college',
  words: ['royal college of nursing', 'RCN'],
})
