import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'early-years',
  words: ['early years', 'toddlers', 'under five', 'under fives', 'under-5s', 'preschool'],
})
