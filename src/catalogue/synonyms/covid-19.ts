import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'covid-19',
  words: ['covid-19', 'covid', 'coronavirus', 'pandemic', 'lock-down', 'lockdown'],
})
