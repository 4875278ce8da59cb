import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { placeInTime } from './domain/place-in-time.ts'
import { aWebinar } from './testing/a-webinar.builder.ts'
import { writeCalendar } from './write-calendar.ts'

const of = { origin: 'https://network.example.org', name: 'A network' }

/** Read by somebody else's program. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))
  return { calendar, events, method: calendar.getFirstPropertyValue('method') }
}

function at(day: string, zone: string, from: string) {
  const placed = placeInTime({ day: calendarDateOf(day), lastDay: null, from, until: '15:30', zone })
  if (!placed.ok) throw new Error(JSON.stringify(placed.problems))
  return aWebinar({ ...placed.value, zone })
}

const asFile = (webinar = aWebinar()) =>
  writeCalendar([{ webinar, url: `/webinars/${webinar.code}`, says: 'What it is about.' }], of)

test.each([
  ['2026-03-28', 'Europe/London', '14:00'],
  ['2026-03-29', 'Europe/London', '14:00'],
  ['2026-10-24', 'Europe/London', '09:15'],
  ['2026-10-25', 'Europe/London', '14:00'],
  ['2027-03-27', 'Europe/London', '14:00'],
  ['2027-03-28', 'Europe/London', '02:30'],
  ['2027-10-30', 'Europe/London', '14:00'],
  ['2027-10-31', 'Europe/London', '14:00'],
  ['2027-03-14', 'America/New_York', '14:00'],
  ['2026-04-05', 'Australia/Lord_Howe', '14:00'],
])('on %s in %s, a clock there shows %s when somebody else’s program says that it begins', (day, zone, from) => {
  const webinar = at(day, zone, from)
  const { events, method } = read(asFile(webinar))
  const start = events[0]?.startDate
  expect([start?.zone?.tzid, method]).toEqual(['UTC', 'PUBLISH'])
  expect(wallClockOf(instantFromText(start?.toJSDate().toISOString() ?? ''), zone)).toEqual({ date: day, time: from })
  expect(events[0]?.endDate.toJSDate().getTime()).toBe(Date.parse(webinar.endsAt))
})

test('a series across the change of clocks is an event for each, at the same hour on the wall', () => {
  const weekly = ['2026-10-11', '2026-10-18', '2026-10-25', '2026-11-01'].map((day) =>
    at(day, 'Europe/London', '12:30'),
  )
  const { events } = read(
    writeCalendar(
      weekly.map((webinar) => ({ webinar, url: '/webinars/x', says: '' })),
      of,
    ),
  )
  const hours = events.map(
    ({ startDate }) => wallClockOf(instantFromText(startDate.toJSDate().toISOString()), 'Europe/London').time,
  )
  expect(hours).toEqual(['12:30', '12:30', '12:30', '12:30'])
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(4)
  expect(events.map(({ startDate }) => startDate.toJSDate().getUTCHours())).toEqual([11, 11, 12, 12])
})

test('a webinar keeps its UID when it moves, also when the network does, and its SEQUENCE grows', () => {
  const webinar = aWebinar()
  const [before, after] = [webinar, { ...webinar, startsAt: '2026-03-29T12:00:00.000Z', sequence: 1 }].map(
    (one) => read(asFile(one)).events[0],
  )
  expect([before?.uid, before?.sequence]).toEqual([webinar.id, 0])
  expect([after?.uid, after?.sequence]).toEqual([before?.uid, 1])
  const entry = { webinar, url: '/webinars/x', says: '' }
  expect(read(writeCalendar([entry], { ...of, origin: 'https://elsewhere.example.org' })).events[0]?.uid).toBe(
    before?.uid,
  )
})

test('the file of one that was called off takes it out of a calendar; in a feed of several it stands there as cancelled', () => {
  const off = aWebinar({ cancelledAt: '2026-02-01T09:00:00.000Z', cancelledBecause: 'Ill.', sequence: 2 })
  const alone = read(asFile(off))
  expect(alone.method).toBe('CANCEL')
  expect(alone.events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  const feed = read(
    writeCalendar(
      [off, aWebinar()].map((webinar) => ({ webinar, url: '/webinars/x', says: '' })),
      of,
    ),
  )
  expect(feed.method).toBe('PUBLISH')
  expect(feed.events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual([
    'CANCELLED',
    'CONFIRMED',
  ])
})

test('its DTSTAMP is the moment of the change, in UTC, so that of two files the later counts', () => {
  const text = asFile(aWebinar({ changedAt: '2026-10-25T01:30:00.000Z' }))
  expect(text).toContain('\r\nDTSTAMP:20261025T013000Z\r\n')
  expect(text).not.toMatch(/TZID|VTIMEZONE|ATTENDEE/)
})

test('a calendar that programs follow asks them to come back, and is one of publishing whatever is in it', () => {
  const off = aWebinar({ cancelledAt: '2026-02-01T09:00:00.000Z', cancelledBecause: 'Ill.' })
  const text = writeCalendar([{ webinar: off, url: '/webinars/x', says: '' }], { ...of, isFollowed: true })
  expect([read(text).method, text.includes('REFRESH-INTERVAL')]).toEqual(['PUBLISH', true])
})

test('whatever is in a title comes out as it went in', () => {
  const title = 'Zoë’s “calm, kind; safe” ward \\ part 2\nBEGIN:VEVENT'
  expect(read(asFile(aWebinar({ title }))).events.map(({ summary }) => summary)).toEqual([title])
})

test('lines are no longer than 75 bytes and end as the standard asks', () => {
  const text = asFile(aWebinar({ title: 'é'.repeat(200) }))
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text).not.toMatch(/[^\r]\n/)
})
