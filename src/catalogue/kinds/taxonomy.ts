import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'taxonomy',
  name: 'List of terms',
  plural: 'Lists of terms',
  shelf: 'to read',
})
