import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'infographic',
  name: 'Infographic',
  plural: 'Infographics',
  shelf: 'to read',
})
