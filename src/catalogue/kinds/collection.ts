import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'collection',
  name: 'Collection',
  plural: 'Collections',
  shelf: 'to use',
  schema: 'CollectionPage',
  writtenAs: 'collection',
  isUsual: true,
})
