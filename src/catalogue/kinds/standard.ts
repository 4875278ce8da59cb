import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'standard',
  name: 'Standard',
  plural: 'Standards',
  shelf: 'to use',
})
