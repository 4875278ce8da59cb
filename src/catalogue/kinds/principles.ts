import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'principles',
  name: 'Principles',
  plural: 'Principles',
  shelf: 'to use',
})
