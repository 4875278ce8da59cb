import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'paper',
  name: 'Research paper',
  plural: 'Research papers',
  shelf: 'to read',
  schema: 'ScholarlyArticle',
})
