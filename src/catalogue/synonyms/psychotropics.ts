import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'psychotropics',
  words: [
    'psychotropic',
    'psychotropics',
    'antipsychotic',
    'antipsychotics',
    'prescribing',
    'medication',
    'medicine',
    'drugs',
  ],
})
