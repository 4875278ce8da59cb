import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'use-of-force-act',
  words: ['use of force act', 'mental health units (use of force) act', "Seni's law", 'Senis law', 'use of force'],
})
