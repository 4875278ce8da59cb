import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'mental-health-act',
  words: ['mental health act', 'MHA'],
})
