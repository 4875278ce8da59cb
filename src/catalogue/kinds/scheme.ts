import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'scheme',
  name: 'Scheme',
  plural: 'Schemes',
  shelf: 'to use',
})
