import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'report',
  name: 'Report',
  plural: 'Reports',
  shelf: 'to read',
  schema: 'Report',
})
