import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'webinar',
  name: 'Webinar',
  plural: 'Webinars',
  shelf: 'gatherings',
  schema: 'Event',
  writtenAs: 'webinar',
  isUsual: true,
})
