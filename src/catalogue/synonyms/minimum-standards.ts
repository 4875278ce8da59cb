import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'minimum-standards',
  words: ['national minimum standards', 'NMS', 'minimum standards'],
})
