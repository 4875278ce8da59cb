import { addDays, type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { longDate } from '#basics/written-time.ts'
import { aroundEntry, findVersion, type PublishedEntry, type Shape } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { consentInForce, consentUses, networkZone } from '../../domain/consent.ts'
import { openOwnLink } from '../../own-link.ts'
import { recordApproval, recordConsent } from '../../record-consent.ts'
import { takeBack } from '../../take-back.ts'
import { findKnownEntry, type KnownEntry } from '../known-entry.page.ts'
import { takeBackView } from '../take-back/take-back.view.tsx'
import { lengths, readYes } from './own.form.ts'
import { ownView, takenBackView } from './own.view.tsx'

/** The pages that an own link opens. */
export type OwnPages = Readonly<Record<'showOwn' | 'submitYes' | 'showTakeBack' | 'submitTakeBack', OpenAnswer>>
type OpenAnswer = (visit: Visit) => Promise<Reply>

/** The pages that own links open for these shapes: read it as it would be shown, say yes to it, take it back. */
export function ownPages(shapes: readonly Shape[]): OwnPages {
  const showOwn: OpenAnswer = (visit) => visit.network((db) => page(db, visit, shapes, []))
  const submitYes: OpenAnswer = async (visit) => {
    const problems = await visit.networkDeed(async (db) => {
      const found = await findOwn(db, visit)
      if (!found || found.withdrawal) return []
      const { entry, ways } = found
      const today = todayAt(visit.now)
      const read = readYes(visit.form, { today, offered: ways.uses, words: ways.asksApproval ? entry.words : null })
      if (!read.ok) return read.problems
      const { version, words } = entry
      if (ways.asksApproval && !found.known.isApproved)
        await recordApproval(db, entry.id, { version, words, way: 'link', notedBy: '', approvedAt: visit.now })
      const ground = { whose: 'own', basis: 'themself', reason: '', isChild: false, ownView: '' } as const
      const current = consentInForce(found.known.consents, 'own', visit.now)
      const kept = current
        ? { basis: current.basis, reason: current.reason, isChild: current.isChild, ownView: current.ownView }
        : {}
      const given = { ...ground, ...kept, ...read.value, givenOn: today, way: 'link', notedBy: '' } as const
      await recordConsent(db, entry.id, given, visit.now)
      return []
    })
    if (problems.length > 0) return await visit.network((db) => page(db, visit, shapes, problems))
    return { location: visit.path }
  }
  const showTakeBack: OpenAnswer = async (visit) => {
    const found = await visit.network((db) => findOwn(db, visit))
    if (!found) return nothingHere
    const leave = ownPathOf(visit, found)
    if (found.withdrawal) return { location: leave }
    const title = `Take your ${found.ways.noun} back`
    const body = takeBackView({
      title,
      noun: found.ways.noun,
      action: `${leave}/take-back`,
      leave,
      tokens: visit.tokens,
    })
    return { title, body }
  }
  const submitTakeBack: OpenAnswer = async (visit) => {
    const found = await visit.networkDeed(async (db) => {
      const own = await findOwn(db, visit)
      if (own) await takeBack(db, own.entry.id, { at: visit.now, way: 'link', notedBy: '' })
      return own
    })
    return found ? { location: ownPathOf(visit, found) } : nothingHere
  }
  return { showOwn, submitYes, showTakeBack, submitTakeBack }
}

async function findOwn(db: NetworkDb, { params, now }: Visit): Promise<KnownEntry | undefined> {
  const id = await openOwnLink(db, params['token'])
  return id === undefined ? undefined : await findKnownEntry(db, { id }, now)
}

function ownPathOf({ params }: Visit, { ways }: KnownEntry): string {
  return `${ways.ownPath}/${params['token'] ?? ''}`
}

async function page(
  db: NetworkDb,
  visit: Visit,
  shapes: readonly Shape[],
  problems: readonly Problem[],
): Promise<Reply> {
  const found = await findOwn(db, visit)
  const shape = shapes.find(({ code }) => code === found?.entry.shape)
  if (!found || !shape) return nothingHere
  const { entry, ways, known, withdrawal, against } = found
  const title = `Your ${ways.noun}`
  if (withdrawal) return { title, body: takenBackView({ noun: ways.noun }) }
  const latest = await findVersion(db, entry.id, entry.version)
  if (!latest) return nothingHere
  const { now, origin } = visit
  const { code, id, version } = entry
  const about = { id, code, shape: shape.code, version, changedAt: now, publishedAt: now }
  const shown: PublishedEntry = { ...latest.content, ...about }
  const around = await aroundEntry(db, shape, shown, { now, origin, isPreview: true })
  const current = consentInForce(known.consents, 'own', now)
  const today = todayAt(now)
  return {
    status: problems.length > 0 ? 422 : 200,
    title,
    problems: problems.length,
    body: ownView({
      noun: ways.noun,
      shown: shape.view(shown, around),
      asksApproval: ways.asksApproval,
      isApproved: known.isApproved,
      agreedUntil: current ? longDate(calendarDateOf(current.endsOn)) : null,
      isReady: against.length === 0,
      words: entry.words,
      uses: consentUses.filter(({ value }) => ways.uses.includes(value)),
      agreedUses: current?.uses ?? ['web'],
      lengths: lengths.map(({ years, text }) => ({
        value: String(years),
        text: `${text}, until ${longDate(lastDay(today, years))}`,
      })),
      path: ownPathOf(visit, found),
      problems,
      tokens: visit.tokens,
    }),
  }
}

function lastDay(today: CalendarDate, years: number): CalendarDate {
  return addDays(today, years * 365)
}

function todayAt(now: string): CalendarDate {
  return wallClockOf(instantFromText(now), networkZone).date
}
