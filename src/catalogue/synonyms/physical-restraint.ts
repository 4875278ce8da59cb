import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'physical-restraint',
  words: [
    'physical restraint',
    'physical intervention',
    'hands-on',
    'manual restraint',
    'holding',
    'restrictive physical intervention',
    'RPI',
  ],
})
