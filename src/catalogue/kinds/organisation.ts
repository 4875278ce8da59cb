import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'organisation',
  name: 'Organisation',
  plural: 'Organisations',
  shelf: 'who is who',
  schema: 'Organization',
})
