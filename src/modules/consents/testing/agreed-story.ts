import { addDays, type CalendarDate, calendarDateOf } from '#basics/calendar-date.ts'
import { type Id, newId } from '#basics/id.ts'
import { type EntryContent, emptyContent, publishEntry, saveDraft } from '#modules/publishing/index.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { ConsentUse, GivenConsent } from '../domain/consent.ts'
import { recordApproval, recordConsent } from '../record-consent.ts'
import { wordsOfVersion } from '../store/approvals.store.ts'
import { aConsent } from './a-consent.builder.ts'

/** What is told, and what its author agreed to. */
export type AgreedStory = {
  readonly code: string
  readonly shape?: string
  readonly content: Partial<EntryContent>
  readonly endsOn: CalendarDate
  readonly uses?: readonly ConsentUse[]
  /** The consent of whom it tells about, where that is somebody else. */
  readonly other?: Partial<GivenConsent>
  readonly at: string
}

/** A story that is public: written, approved on paper, with consent; gives its id. Refuses (throws) when it cannot be. */
export async function anAgreedStory(db: NetworkDeeds, told: AgreedStory): Promise<Id> {
  const { code, shape = 'story', at, endsOn, other, uses = ['web'] } = told
  const id = newId()
  const content: EntryContent = { ...emptyContent, kind: shape, ...told.content }
  const saved = await saveDraft(db, { id, code, shape, content, basedOn: 0 }, at)
  if (saved.is !== 'saved') throw new Error(`${code}: ${saved.is}`)
  const { version } = saved
  const words = (await wordsOfVersion(db, id, version)) ?? ''
  const givenOn = addDays(calendarDateOf(at.slice(0, 10)), -1)
  await recordApproval(db, id, { version, words, way: 'paper', notedBy: 'Robin', approvedAt: at })
  await recordConsent(db, id, aConsent({ uses, givenOn, endsOn }), at)
  if (other) await recordConsent(db, id, aConsent({ givenOn, endsOn, ...other, whose: 'other' }), at)
  const became = await publishEntry(db, { id, version }, at)
  if (became !== 'published') throw new Error(`${code}: ${became}`)
  return id
}
