import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'mental-capacity-act',
  words: ['mental capacity act', 'MCA', 'capacity'],
})
