import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'measure',
  name: 'Measure',
  plural: 'Measures',
  shelf: 'to use',
})
