import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'survey',
  name: 'Survey',
  plural: 'Surveys',
  shelf: 'to use',
})
