import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'video-collection',
  name: 'Collection of films',
  plural: 'Collections of films',
  shelf: 'to watch',
})
