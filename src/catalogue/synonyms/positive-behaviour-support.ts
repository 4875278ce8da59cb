import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'positive-behaviour-support',
  words: ['positive behaviour support', 'PBS', 'positive behavioural support', 'positive behavior support'],
})
