import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'page',
  name: 'Page',
  plural: 'Pages',
  shelf: 'to read',
  writtenAs: 'page',
  schema: 'WebPage',
  isUsual: true,
})
