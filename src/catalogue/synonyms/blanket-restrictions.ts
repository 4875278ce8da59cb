import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'blanket-restrictions',
  words: ['blanket restrictions', 'blanket rules', 'house rules', 'ward rules', 'rules that apply to everybody'],
})
