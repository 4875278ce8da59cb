import { defineSynonym } from './define-synonym.ts'

export default defineSynonym({
  code: 'seclusion',
  words: ['seclusion', 'solitary confinement', 'locked in', 'isolation room', 'time out room'],
})
