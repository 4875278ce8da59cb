import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'rapid-tranquillisation',
  words: ['rapid tranquillisation', 'RT', 'rapid tranquilisation', 'rapid tranquilization'],
})
