import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import { type Id, isId } from '#basics/id.ts'
import { instantOf } from '#basics/instant.ts'
import { localTimeOf } from '#basics/local-time.ts'
import type { Problem } from '#basics/result.ts'
import { parseTypedDay } from '#platform/forms/typed-day.ts'
import type { AuditFilter, AuditPlace } from '../../domain/audit-filter.ts'

/** What was asked of the reader in its address. Names that were typed are looked up by the page. */
export type AskedAudit = {
  /** Letters of a name of somebody who did something, and of somebody it was done to; empty when not asked for. */
  readonly who: string
  readonly about: string
  readonly actor: Id | undefined
  readonly person: Id | undefined
  readonly filter: AuditFilter
  readonly place: AuditPlace | undefined
  readonly problems: readonly Problem[]
}

/** Reads the address of the reader. Days are those of `zone`; codes and ids that are none limit nothing. */
export function readAuditQuery(query: URLSearchParams, zone: string): AskedAudit {
  const [from, to] = [dayIn(query, 'from'), dayIn(query, 'to')]
  const [deed, unit] = [query.get('deed') ?? '', idIn(query, 'unit')]
  return {
    who: (query.get('who') ?? '').trim().slice(0, 100),
    about: (query.get('about') ?? '').trim().slice(0, 100),
    actor: idIn(query, 'actor'),
    person: idIn(query, 'person'),
    filter: {
      ...(/^[a-z-]+\.[a-z-]+$/.test(deed) ? { deed } : {}),
      ...(unit === undefined ? {} : { unit }),
      ...(from.date === null ? {} : { from: startOf(from.date, zone) }),
      ...(to.date === null ? {} : { before: startOf(addDays(to.date, 1), zone) }),
    },
    place: placeIn(query, 'older') ?? placeIn(query, 'newer'),
    problems: [...from.problems, ...to.problems, ...wrongWayRound(from.date, to.date)],
  }
}

/** The address of a page of the reader (or of `path`), with the same filters. */
export function hrefOfPlace(query: URLSearchParams, place: AuditPlace | null, path = '/audit'): string {
  const kept = withoutPages(query)
  if (place) kept.set(place.towards, `${place.at}_${place.id}`)
  return kept.size === 0 ? path : `${path}?${kept}`
}

/** The address of the reader without one of its filters. */
export function hrefWithout(query: URLSearchParams, ...names: readonly string[]): string {
  const kept = new URLSearchParams([...withoutPages(query)].filter(([name]) => !names.includes(name)))
  return hrefOfPlace(kept, null)
}

function withoutPages(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name, value]) => value !== '' && name !== 'older' && name !== 'newer'))
}

function startOf(day: CalendarDate, zone: string): string {
  return instantOf(day, localTimeOf('00:00'), zone).instant.toString()
}

function wrongWayRound(from: CalendarDate | null, to: CalendarDate | null): Problem[] {
  const isWrong = from !== null && to !== null && to < from
  return isWrong ? [{ field: 'to-day', says: 'The last day is before the first. Check both days.' }] : []
}

function dayIn(query: URLSearchParams, name: 'from' | 'to') {
  const box = (part: string) => (query.get(`${name}-${part}`) ?? '').trim()
  const what = name === 'from' ? 'the first day' : 'the last day'
  const parsed = parseTypedDay({ day: box('day'), month: box('month'), year: box('year') }, name, what)
  return parsed.ok ? { date: parsed.value, problems: [] } : { date: null, problems: parsed.problems }
}

function idIn(query: URLSearchParams, name: string): Id | undefined {
  const id = query.get(name) ?? ''
  return isId(id) ? id : undefined
}

function placeIn(query: URLSearchParams, towards: AuditPlace['towards']): AuditPlace | undefined {
  const [at = '', id = ''] = (query.get(towards) ?? '').split('_')
  const isPlace =
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,6}Z$/.test(at) && !Number.isNaN(Date.parse(at)) && /^\d{1,15}$/.test(id)
  return isPlace ? { towards, at, id: Number(id) } : undefined
}
