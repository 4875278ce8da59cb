import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'families',
  words: ['families', 'family', 'carers', 'parents', 'relatives'],
})
