import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'document',
  name: 'Document',
  plural: 'Documents',
  shelf: 'to read',
})
