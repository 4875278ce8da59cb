import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'restraint-reduction-network',
  words: ['restraint reduction network', 'RRN'],
})
