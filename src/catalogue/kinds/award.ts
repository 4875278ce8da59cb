import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'award',
  name: 'Award',
  plural: 'Awards',
  shelf: 'news',
  writtenAs: 'news',
})
