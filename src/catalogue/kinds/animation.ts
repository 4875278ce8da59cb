import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'animation',
  name: 'Animation',
  plural: 'Animations',
  shelf: 'to watch',
})
