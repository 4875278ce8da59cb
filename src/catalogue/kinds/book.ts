import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'book',
  name: 'Book',
  plural: 'Books',
  shelf: 'to read',
  schema: 'Book',
})
