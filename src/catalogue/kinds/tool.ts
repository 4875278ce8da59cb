import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'tool',
  name: 'Tool',
  plural: 'Tools',
  shelf: 'to use',
})
