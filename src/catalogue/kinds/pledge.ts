import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'pledge',
  name: 'Pledge',
  plural: 'Pledges',
  shelf: 'to use',
})
