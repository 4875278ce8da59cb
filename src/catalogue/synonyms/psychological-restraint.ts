import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'psychological-restraint',
  words: ['psychological restraint', 'emotional coercion', 'coercion', 'pressure'],
})
