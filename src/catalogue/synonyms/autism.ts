import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'autism',
  words: ['autism', 'autistic', 'ASD', 'ASC'],
})
