import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'prone-restraint',
  words: ['prone', 'prone restraint', 'face down', 'face-down'],
})
