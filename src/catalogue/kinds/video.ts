import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'video',
  name: 'Film',
  plural: 'Films',
  shelf: 'to watch',
  schema: 'VideoObject',
})
