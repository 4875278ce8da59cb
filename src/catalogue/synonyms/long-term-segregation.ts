import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'long-term-segregation',
  words: ['long-term segregation', 'LTS', 'segregation', 'solitary confinement', 'isolation'],
})
