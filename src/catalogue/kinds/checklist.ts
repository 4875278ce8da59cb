import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'checklist',
  name: 'Checklist',
  plural: 'Checklists',
  shelf: 'to use',
})
