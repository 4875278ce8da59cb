import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'publication',
  name: 'Publication',
  plural: 'Publications',
  shelf: 'to read',
})
