import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'event',
  name: 'Event',
  plural: 'Events',
  shelf: 'gatherings',
  schema: 'Event',
  writtenAs: 'webinar',
})
