import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'model',
  name: 'Model',
  plural: 'Models',
  shelf: 'to use',
})
