import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'debrief',
  words: [
    'debrief',
    'debriefing',
    'post-incident',
    'reflective conversation',
    'reflection',
    'after an incident',
    'support after',
    'recover',
  ],
})
