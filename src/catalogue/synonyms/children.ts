import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'children',
  words: ['children', 'child', 'young people', 'CYP', 'pupils', 'students'],
})
