import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'guidance',
  name: 'Guidance',
  plural: 'Guidance',
  shelf: 'to use',
})
