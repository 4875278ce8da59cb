import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'explainer',
  name: 'Explainer',
  plural: 'Explainers',
  shelf: 'to read',
})
