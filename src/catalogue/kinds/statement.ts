import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'statement',
  name: 'Statement',
  plural: 'Statements',
  shelf: 'to read',
})
