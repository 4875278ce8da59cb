import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'training-guide',
  name: 'Training guide',
  plural: 'Training guides',
  shelf: 'to use',
})
