import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'hub',
  name: 'Hub',
  plural: 'Hubs',
  shelf: 'to use',
  schema: 'CollectionPage',
  writtenAs: 'hub',
  isUsual: true,
})
