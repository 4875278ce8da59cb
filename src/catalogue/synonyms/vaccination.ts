import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'vaccination',
  words: ['vaccination', 'vaccine', 'jab', 'jabs', 'immunisation'],
})
