import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'resource-list',
  name: 'List of resources',
  plural: 'Lists of resources',
  shelf: 'to use',
})
