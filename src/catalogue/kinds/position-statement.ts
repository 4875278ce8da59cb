import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'position-statement',
  name: 'Position statement',
  plural: 'Position statements',
  shelf: 'to read',
  writtenAs: 'position',
  isUsual: true,
})
