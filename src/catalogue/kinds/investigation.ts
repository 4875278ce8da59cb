import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'investigation',
  name: 'Investigation',
  plural: 'Investigations',
  shelf: 'to read',
  schema: 'Report',
})
