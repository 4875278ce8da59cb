import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'inequalities',
  words: ['inequalities', 'inequality', 'bias', 'discrimination', 'equity', 'racism', 'disproportionate'],
})
