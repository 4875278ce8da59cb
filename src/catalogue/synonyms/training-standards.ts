import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'training-standards',
  words: ['training standards', 'RRN standards', 'certified training', 'certification'],
})
