import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'older-people',
  words: ['older people', 'elderly', 'old people', 'older adults'],
})
