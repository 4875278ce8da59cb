import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'consultation-response',
  name: 'Consultation response',
  plural: 'Consultation responses',
  shelf: 'to read',
  schema: 'Report',
  writtenAs: 'position',
  answersABody: true,
})
