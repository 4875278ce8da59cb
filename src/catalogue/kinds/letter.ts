import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'letter',
  name: 'Letter',
  plural: 'Letters',
  shelf: 'to read',
})
