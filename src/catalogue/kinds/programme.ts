import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'programme',
  name: 'Programme',
  plural: 'Programmes',
  shelf: 'to use',
})
