import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'toolkit',
  name: 'Toolkit',
  plural: 'Toolkits',
  shelf: 'to use',
})
