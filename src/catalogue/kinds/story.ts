import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'story',
  name: 'Story',
  plural: 'Stories',
  shelf: 'stories',
})
