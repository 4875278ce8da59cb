import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'information-pack',
  name: 'Information pack',
  plural: 'Information packs',
  shelf: 'to use',
})
