import { type CalendarDate, isCalendarDate } from '#basics/calendar-date.ts'
import { isId } from '#basics/id.ts'
import { isLocalTime } from '#basics/local-time.ts'
import type { Problem } from '#basics/result.ts'
import { parseTypedDay } from '#platform/forms/typed-day.ts'
import type { IncidentFilter, ListKey, ListPlace } from '../../domain/incident-filter.ts'

/** What was asked of the list in its address, and what could not be read of it. */
export type AskedList = {
  readonly filter: IncidentFilter
  readonly place: ListPlace | undefined
  readonly problems: readonly Problem[]
}

/** Reads the address of the list. Ids and codes that are none limit it to nothing they could match; days are explained. */
export function readListQuery(query: URLSearchParams, me: string): AskedList {
  const [from, to] = [dayIn(query, 'from'), dayIn(query, 'to')]
  const [unit, person, practice] = [idIn(query, 'unit'), idIn(query, 'person'), query.get('practice') ?? '']
  const filter: IncidentFilter = {
    ...(unit === undefined ? {} : { unit }),
    ...(person === undefined ? {} : { person }),
    ...(practice === '' ? {} : { practice }),
    ...(from.date === null ? {} : { from: from.date }),
    ...(to.date === null ? {} : { to: to.date }),
    ...(query.get('mine') === 'yes' ? { recordedBy: me } : {}),
    ...(query.get('missing') === 'yes' ? { incomplete: true } : {}),
  }
  const place = placeIn(query, 'older') ?? placeIn(query, 'newer')
  return { filter, place, problems: [...from.problems, ...to.problems, ...wrongWayRound(filter)] }
}

function wrongWayRound({ from, to }: IncidentFilter): Problem[] {
  const isWrong = from !== undefined && to !== undefined && to < from
  return isWrong ? [{ field: 'to-day', says: 'The last day is before the first. Check both days.' }] : []
}

function dayIn(
  query: URLSearchParams,
  name: 'from' | 'to',
): { readonly date: CalendarDate | null; readonly problems: readonly Problem[] } {
  const box = (part: string) => (query.get(`${name}-${part}`) ?? '').trim()
  const what = name === 'from' ? 'the first day' : 'the last day'
  const parsed = parseTypedDay({ day: box('day'), month: box('month'), year: box('year') }, name, what)
  return parsed.ok ? { date: parsed.value, problems: [] } : { date: null, problems: parsed.problems }
}

function idIn(query: URLSearchParams, name: string): string | undefined {
  const id = query.get(name) ?? ''
  return isId(id) ? id : undefined
}

function placeIn(query: URLSearchParams, towards: ListPlace['towards']): ListPlace | undefined {
  const [startedOn = '', startedTime = '', id = ''] = (query.get(towards) ?? '').split('_')
  if (!isCalendarDate(startedOn) || !isLocalTime(startedTime) || !isId(id)) return undefined
  return { towards, from: { startedOn, startedTime, id } }
}

/** The address of a page of the list, with the same filters. */
export function hrefOfPage(query: URLSearchParams, towards: ListPlace['towards'], key: ListKey): string {
  const kept = withoutPages(query)
  kept.set(towards, `${key.startedOn}_${key.startedTime}_${key.id}`)
  return `/incidents?${kept}`
}

/** The address of the list without one of its filters. */
export function hrefWithout(query: URLSearchParams, ...names: readonly string[]): string {
  const kept = withoutPages(query)
  for (const name of names) kept.delete(name)
  return kept.size === 0 ? '/incidents' : `/incidents?${kept}`
}

function withoutPages(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name, value]) => value !== '' && name !== 'older' && name !== 'newer'))
}
