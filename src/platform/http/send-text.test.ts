import { expect, test } from 'vitest'
import type { Route } from '#platform/http/route.ts'
import { aServer } from '#tests/setup/test-server.tsx'

const givesNoCookie = true
const text = { type: 'text/calendar; charset=utf-8', body: 'BEGIN:VCALENDAR', name: 'for you.ics' }
const routes: readonly Route[] = [
  { method: 'GET', path: '/all.ics', who: 'anyone', givesNoCookie, answer: async () => ({ text }) },
  { method: 'GET', path: '/mine.ics', who: 'anyone', givesNoCookie, answer: async () => ({ text, isPrivate: true }) },
]
const server = await aServer(routes)

test('a text for programs is sent as what it is, under a name that is safe to keep it by', async () => {
  const answer = await server.app.inject({ url: '/all.ics' })
  expect([answer.statusCode, answer.body]).toEqual([200, 'BEGIN:VCALENDAR'])
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(answer.headers['content-disposition']).toBe('attachment; filename="for-you.ics"')
  expect(answer.headers['cache-control']).toBe('public, no-cache')
})

test('what is for whoever has its address alone may be kept by nobody', async () => {
  const answer = await server.app.inject({ url: '/mine.ics' })
  expect([answer.headers['cache-control'], answer.headers.etag]).toEqual(['no-store', undefined])
})
