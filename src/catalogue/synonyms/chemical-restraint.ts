import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'chemical-restraint',
  words: ['chemical restraint', 'chemical straitjacket', 'overmedication', 'sedation'],
})
