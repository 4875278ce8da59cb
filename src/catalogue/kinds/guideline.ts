import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'guideline',
  name: 'Guideline',
  plural: 'Guidelines',
  shelf: 'to use',
})
