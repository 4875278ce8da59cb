import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'person',
  name: 'Person',
  plural: 'People',
  shelf: 'who is who',
  schema: 'Person',
})
