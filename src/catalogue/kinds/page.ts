import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'page',
  name: 'Page',
  plural: 'Pages',
  shelf: 'who is who',
  writtenAs: 'page',
  schema: 'WebPage',
  isUsual: true,
})
