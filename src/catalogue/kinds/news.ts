import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'news',
  name: 'News',
  plural: 'News',
  shelf: 'news',
  schema: 'NewsArticle',
  writtenAs: 'news',
  isUsual: true,
})
