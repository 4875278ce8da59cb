import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'training',
  name: 'Training',
  plural: 'Training',
  shelf: 'to use',
  schema: 'Course',
})
