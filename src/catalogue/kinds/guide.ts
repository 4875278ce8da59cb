import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'guide',
  name: 'Guide',
  plural: 'Guides',
  shelf: 'to use',
})
