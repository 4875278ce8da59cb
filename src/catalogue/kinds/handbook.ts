import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'handbook',
  name: 'Handbook',
  plural: 'Handbooks',
  shelf: 'to use',
})
