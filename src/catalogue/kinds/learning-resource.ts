import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'learning-resource',
  name: 'Learning resource',
  plural: 'Learning resources',
  shelf: 'to use',
})
