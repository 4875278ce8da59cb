import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'learning-disability',
  words: ['learning disability', 'intellectual disability', 'LD', 'learning difficulties'],
})
