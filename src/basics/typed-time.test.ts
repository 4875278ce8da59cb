import { describe, expect, it } from 'vitest'
import { calendarDateOf } from './calendar-date.ts'
import { instantFromText } from './instant.ts'
import { parseTypedClock } from './local-time.ts'
import { endAfter, parseTypedTime, type UnderstoodTime } from './typed-time.ts'

const LONDON = 'Europe/London'
const SATURDAY = { now: instantFromText('2026-11-21T14:32:20Z'), zone: LONDON }

function read(text: string, setting: Parameters<typeof parseTypedTime>[1] = SATURDAY): UnderstoodTime {
  const understood = parseTypedTime(text, setting)
  if (!understood.ok) throw new Error(`${text}: ${understood.problems[0]?.says}`)
  return understood.value
}
function said(text: string, setting = SATURDAY): string {
  const { date, time } = read(text, setting)
  return `${date} ${time}`
}
function refusal(text: string): string {
  const understood = parseTypedTime(text, SATURDAY, 'started-at')
  return understood.ok ? `understood as ${understood.value.time}` : (understood.problems[0]?.says ?? '')
}

/** Every way this house accepts to write a minute of the day. */
function notations(hour: number, minute: number): string[] {
  const [h, hh, mm] = [`${hour}`, `${hour}`.padStart(2, '0'), `${minute}`.padStart(2, '0')]
  const half = hour < 12 ? 'am' : 'pm'
  const twelve = `${hour % 12 === 0 ? 12 : hour % 12}`
  const full = [`${hh}${mm}`, `${h}${mm}`, `${hh}:${mm}`, `${h}:${mm}`, `${hh}.${mm}`, `${h}.${mm}`, `${hh}${mm} hrs`]
  const short = [`${twelve}.${mm}${half}`, `${twelve}:${mm} ${half}`, `${twelve}${mm}${half}`]
  const spoken = short.map((text) => text.replace(/([ap])m$/, ' $1.M.'))
  const whole = minute === 0 ? [`${twelve}${half}`, `${twelve} ${half.toUpperCase()}`] : []
  const named =
    minute !== 0 ? [] : hour === 12 ? ['noon', 'Midday', '12 noon'] : hour === 0 ? ['midnight', '12 midnight'] : []
  return [...full, ...short, ...spoken, ...whole, ...named]
}

describe('a typed time', () => {
  it('is read alike in every accepted notation, for every minute of the day', () => {
    let read = 0
    for (let minute = 0; minute < 1440; minute += 1) {
      const wanted = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      for (const text of notations(Math.floor(minute / 60), minute % 60)) {
        expect(parseTypedClock(text), text).toEqual({ ok: true, value: wanted })
        read += 1
      }
    }
    expect(read).toBeGreaterThan(1440 * 12)
  })

  it('is read as the people on the ward type it', () => {
    const typed = ['1630', '16:30', '16.30', '4.30pm', '4pm', '0905', '905', 'noon', 'midnight', 'at 9.15 pm']
    expect(typed.map((text) => read(text).time)).toEqual([
      '16:30',
      '16:30',
      '16:30',
      '16:30',
      '16:00',
      '09:05',
      '09:05',
      '12:00',
      '00:00',
      '21:15',
    ])
  })

  it('is on the day the form is about, else today where the ward is', () => {
    expect(said('1630')).toBe('2026-11-21 16:30')
    expect(read('1630', { ...SATURDAY, on: calendarDateOf('2026-11-19') }).date).toBe('2026-11-19')
    const justAfterMidnightInSummer = { now: instantFromText('2026-07-01T23:10:00Z'), zone: LONDON }
    expect(said('0005', justAfterMidnightInSummer)).toBe('2026-07-02 00:05')
    expect(read('1630').saidDay).toBe(false)
  })

  it('may name the day', () => {
    expect(said('yesterday 2310')).toBe('2026-11-20 23:10')
    expect(said('Yesterday at 11.10 pm')).toBe('2026-11-20 23:10')
    expect(said('2310 yesterday')).toBe('2026-11-20 23:10')
    expect(said('at 0905 today')).toBe('2026-11-21 09:05')
    expect(read('yesterday 2310', { ...SATURDAY, on: calendarDateOf('2026-11-01') })).toMatchObject({
      date: '2026-11-20',
      saidDay: true,
    })
  })

  it('may be told from now', () => {
    const typed = {
      now: '14:32',
      'just now': '14:32',
      '0 min ago': '14:32',
      '10 min ago': '14:22',
      '10 minutes ago': '14:22',
      '10m ago': '14:22',
      'ten mins ago': '14:22',
      'a minute ago': '14:31',
      'an hour ago': '13:32',
      'about an hour ago': '13:32',
      '2 hours ago': '12:32',
      '2h ago': '12:32',
      'half an hour ago': '14:02',
      'half hour ago': '14:02',
      'a quarter of an hour ago': '14:17',
      'an hour and a half ago': '13:02',
      '1 hour 5 minutes ago': '13:27',
      '1 hr and 5 min ago': '13:27',
      '1h5m ago': '13:27',
    }
    for (const [text, time] of Object.entries(typed)) expect(read(text).time, text).toBe(time)
  })

  it('told from now across midnight is on yesterday', () => {
    const night = { now: instantFromText('2026-11-21T00:05:00Z'), zone: LONDON }
    expect(said('10 min ago', night)).toBe('2026-11-20 23:55')
    expect(said('now', night)).toBe('2026-11-21 00:05')
  })

  it('told from now counts minutes that passed, in the night the clocks go back', () => {
    const secondPass = { now: instantFromText('2026-10-25T01:20:00Z'), zone: LONDON }
    expect(said('30 min ago', secondPass)).toBe('2026-10-25 01:50')
    expect(read('30 min ago', secondPass).instant.toString()).toBe('2026-10-25T00:50:00Z')
    expect(read('now', secondPass).instant.toString()).toBe('2026-10-25T01:20:00Z')
  })

  it('in an hour that never was is shown as the clock went on', () => {
    const springNight = { now: instantFromText('2026-03-29T05:00:00Z'), zone: LONDON }
    expect(read('0130', springNight)).toMatchObject({ time: '02:30', clock: 'skipped' })
    const autumnNight = { now: instantFromText('2026-10-25T05:00:00Z'), zone: LONDON }
    expect(read('0130', autumnNight)).toMatchObject({ time: '01:30', clock: 'repeated' })
  })
})

describe('what cannot be understood', () => {
  it('is refused in a sentence that says how to type it', () => {
    const refused = [
      '25:00',
      '24:00',
      '1660',
      '0',
      '4',
      '16',
      '99',
      '',
      '   ',
      'later',
      '16:3',
      '13pm',
      '0am',
      '1630pm',
      '12345',
      'yesterday',
      'today',
      'yesterday 99',
      'a while ago',
      'some hours ago',
      'ago',
      ' ago',
      '3 days ago',
      '-10 min ago',
      '9999 hours ago',
      'tomorrow 0900',
      'yesterday now',
      'constructor',
      'constructor hours ago',
      '2026-11-21',
      '1630 1645',
      'last night 0100',
    ]
    for (const text of refused) {
      expect(refusal(text), text).toMatch(/(1630|2310|10 min ago|type the time)/)
      expect(refusal(text), text).not.toContain('understood')
    }
  })

  it('is answered beside its own field, in words for that mistake', () => {
    expect(parseTypedTime('99', SATURDAY, 'started-at')).toMatchObject({
      ok: false,
      problems: [{ field: 'started-at' }],
    })
    expect(refusal('25:00')).toContain('There is no hour 25')
    expect(refusal('1660')).toContain('none is called 60')
    expect(refusal('16')).toContain('could be more than one time')
    expect(refusal('3000 min ago')).toContain('more than two days ago')
  })
})

describe('an end', () => {
  const end = (start: string, typed: string, setting = SATURDAY) => {
    const { date, time } = endAfter(read(start, setting), read(typed, setting))
    return `${date} ${time}`
  }

  it('that is earlier on the clock than the start is on the next day', () => {
    expect(end('2350', '0010')).toBe('2026-11-22 00:10')
    expect(end('2350', 'midnight')).toBe('2026-11-22 00:00')
    expect(end('yesterday 2350', '0010')).toBe('2026-11-21 00:10')
  })

  it('that is later on the clock, or the same minute, is on the same day', () => {
    expect(end('1400', '1408')).toBe('2026-11-21 14:08')
    expect(end('1400', '1400')).toBe('2026-11-21 14:00')
    expect(end('yesterday 1400', '1408')).toBe('2026-11-20 14:08')
  })

  it('whose day was said is left alone', () => {
    expect(end('2350', 'now')).toBe('2026-11-21 14:32')
    expect(end('yesterday 2350', 'yesterday 2340')).toBe('2026-11-20 23:40')
  })

  it('in the second pass of a repeated hour is not taken for the next day', () => {
    const autumn = { now: instantFromText('2026-10-25T09:00:00Z'), zone: LONDON }
    const ended = endAfter(read('0150', autumn), read('0110', autumn))
    expect(ended.instant.toString()).toBe('2026-10-25T01:10:00Z')
  })
})
