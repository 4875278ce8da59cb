import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'as-required-medicine',
  words: ['PRN', 'as required', 'when required', 'as needed', 'pro re nata', 'chemical restraint'],
})
