import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'law',
  name: 'Law',
  plural: 'Laws',
  shelf: 'to read',
  schema: 'Legislation',
})
