import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'call',
  name: 'Call to take part',
  plural: 'Calls to take part',
  shelf: 'news',
  schema: 'NewsArticle',
  writtenAs: 'news',
})
