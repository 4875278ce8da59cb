import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'webinar-series',
  name: 'Webinar series',
  plural: 'Webinar series',
  shelf: 'gatherings',
  writtenAs: 'webinar-series',
})
