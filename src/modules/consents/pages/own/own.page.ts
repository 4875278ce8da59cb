import { addDays, type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { longDate } from '#basics/written-time.ts'
import { aroundEntry, findVersion, type PublishedEntry, type Shape } from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { consentInForce, consentUses, networkZone } from '../../domain/consent.ts'
import { recordApproval, recordConsent } from '../../record-consent.ts'
import { findOpenWish } from '../../store/address-wishes.store.ts'
import { takeBack } from '../../take-back.ts'
import { takeBackView } from '../take-back/take-back.view.tsx'
import { findOwn, ownPathOf } from './find-own.page.ts'
import { lengths, readYes } from './own.form.ts'
import { oldOwnLinkView, ownView, takenBackView } from './own.view.tsx'
import { wishByLink } from './own-address.page.ts'

/** The pages that an own link opens. */
export type OwnPages = Readonly<
  Record<'showOwn' | 'submitYes' | 'submitAddress' | 'showTakeBack' | 'submitTakeBack', OpenAnswer>
>
type OpenAnswer = (visit: Visit) => Promise<Reply>

/** The pages that own links open for these shapes: read it as it would be shown, say yes to it, be reached elsewhere, take it back. */
export function ownPages(shapes: readonly Shape[]): OwnPages {
  const showOwn: OpenAnswer = (visit) => visit.network((db) => page(db, visit, shapes, []))
  const submitYes: OpenAnswer = async (visit) => {
    const problems = await visit.networkDeed(async (db) => {
      const found = await findOwn(db, visit)
      if (!found) return undefined
      if (found.withdrawal || found.isOldLink) return []
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
    if (problems === undefined) return nothingHere
    if (problems.length > 0) return await visit.network((db) => page(db, visit, shapes, problems))
    return { location: visit.path }
  }
  const submitAddress: OpenAnswer = async (visit) => {
    const { found, problems } = await visit.networkDeed(async (db) => {
      const found = await findOwn(db, visit)
      const mayAsk = found && !found.withdrawal && !found.isOldLink
      return { found, problems: mayAsk ? await wishByLink(db, visit, found) : [] }
    })
    if (problems.length > 0) return await visit.network((db) => page(db, visit, shapes, problems))
    return found ? { location: ownPathOf(visit, found) } : nothingHere
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
      tokens: null,
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
  return { showOwn, submitYes, submitAddress, showTakeBack, submitTakeBack }
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
  if (found.isOldLink) return { title, body: oldOwnLinkView({ noun: ways.noun, path: ownPathOf(visit, found) }) }
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
      isAddressWished: (await findOpenWish(db, entry.id)) !== undefined,
      typedEmail: answer(visit.form, 'email'),
      problems,
    }),
  }
}

function lastDay(today: CalendarDate, years: number): CalendarDate {
  return addDays(today, years * 365)
}

function todayAt(now: string): CalendarDate {
  return wallClockOf(instantFromText(now), networkZone).date
}
