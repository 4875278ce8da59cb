import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'over-medication',
  words: ['over-medication', 'overmedication', 'over medication', 'STOMP', 'STAMP', 'chemical straitjacket'],
})
