import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'six-core-strategies',
  words: ['six core strategies', '6CS', '6 core strategies'],
})
