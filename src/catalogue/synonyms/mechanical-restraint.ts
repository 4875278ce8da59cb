import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'mechanical-restraint',
  words: ['mechanical restraint', 'cuffs', 'handcuffs', 'straps', 'splints'],
})
