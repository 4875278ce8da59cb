import type { Problem } from '#basics/result.ts'
import {
  type EntryVersion,
  needsTwo,
  proposeEntry,
  publishEntry,
  scheduleEntry,
  unscheduleEntry,
} from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { dayTyped } from '#platform/forms/typed-answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { checkToPublish } from '../../check-to-publish.ts'
import { contentChanges } from '../../content-changes.ts'
import { type EntryAtHand, entryAtHand, versionAsked } from '../edit-entry/entry-at-hand.page.ts'
import { atInWords, standingOf } from '../edit-entry/standing.page.ts'
import { readMoment } from '../entry-form/moment.form.ts'
import { publicVersionOf } from '../entry-versions/public-version.page.ts'
import { publishEntryView } from './publish-entry.view.tsx'

/** GET /desk/entries/:entry/publish: what becomes public, what stands against it, and when it should be. */
export async function showPublishEntry(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  return entry ? await page(visit, entry, await versionAsked(visit, entry), []) : nothingHere
}

/** POST /desk/entries/:entry/publish: publishes the version that was shown: now, at a time, or by proposing it to others. */
export async function submitPublishEntry(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  if (!entry) return nothingHere
  const { db, now, form } = visit
  const { head, shape } = entry
  const version = await versionAsked(
    { ...visit, query: new URLSearchParams({ version: answer(form, 'version') }) },
    entry,
  )
  const found = checkToPublish(shape, version.content)
  if (found.length > 0) return await page(visit, entry, version, [])
  const one = { id: head.id, version: version.version }
  const done = (what: string) => ({ location: `/desk/entries/${head.id}/publish?version=${one.version}&done=${what}` })
  const when = answer(form, 'when')
  if (when === 'propose') return (await proposeEntry(db, head.id, now)) ? done('proposed') : done('already')
  if (!visit.may('publishing.publish')) return await page(visit, entry, version, [mayNot])
  if (when === 'now') {
    const became = await publishEntry(db, one, now)
    if (became === 'needs another') return await page(visit, entry, version, [another])
    if (became === 'not agreed') return await page(visit, entry, version, [notAgreed])
    return done(became === 'published' ? 'published' : 'already')
  }
  if (when !== 'later')
    return await page(visit, entry, version, [{ field: 'when', says: 'Choose when it becomes public.' }])
  const moment = readMoment(form, 'at', 'publishing')
  if (!moment.ok) return await page(visit, entry, version, moment.problems)
  if (moment.value === null)
    return await page(visit, entry, version, [{ field: 'at-day', says: 'Type the day and the time.' }])
  const became = await scheduleEntry(db, { ...one, when: moment.value.toString() }, now)
  if (became === 'in the past') return await page(visit, entry, version, [{ field: 'at-day', says: past }])
  if (became === 'needs another') return await page(visit, entry, version, [another])
  if (became === 'not agreed') return await page(visit, entry, version, [notAgreed])
  return done(became === 'scheduled' ? 'scheduled' : 'already')
}

/** POST /desk/entries/:entry/unschedule: what was scheduled is not published by itself. */
export async function submitUnscheduleEntry(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  if (!entry || !(await unscheduleEntry(visit.db, entry.head.id, visit.now))) return nothingHere
  return { location: `/desk/entries/${entry.head.id}/publish?done=unscheduled` }
}

const past = 'That time is over. Type a time to come, or choose “Now”.'
const another: Problem = {
  field: 'when',
  says: 'You wrote this version, so somebody else publishes it. Propose it, and it waits on their desk.',
}
const notAgreed: Problem = {
  field: 'when',
  says: 'Consent is not in force for it then, or these exact words are not approved. Look under Consents.',
}
const mayNot: Problem = {
  field: 'when',
  says: 'Your role does not publish. Propose it, and it waits for somebody who does.',
}

async function page(
  visit: NetworkVisit,
  entry: EntryAtHand,
  version: EntryVersion,
  problems: readonly Problem[],
): Promise<Reply> {
  const { head, shape } = entry
  const { db, user, form, query } = visit
  const missing = checkToPublish(shape, version.content)
  const before = await publicVersionOf(db, head)
  const isTwo = await needsTwo(db, shape.code)
  const path = `/desk/entries/${head.id}`
  const status = problems.length > 0 || (visit.method === 'POST' && missing.length > 0) ? 422 : 200
  return {
    status,
    title: `Publish: ${version.content.title}`,
    problems: problems.length,
    back: { href: path, text: 'Back to writing' },
    body: publishEntryView({
      path,
      tokens: visit.tokens,
      title: version.content.title,
      version: version.version,
      latest: head.version,
      savedBy: `${version.savedByName}, ${atInWords(version.savedAt)}`,
      standing: standingOf(head),
      isPublic: head.publicVersion === version.version,
      isScheduled: head.scheduledAt !== null,
      publicUntil: head.publicUntil === null ? null : atInWords(head.publicUntil),
      address: `${shape.folder}/${head.code}`,
      missing,
      mayPublish: visit.may('publishing.publish') && !(isTwo && version.savedBy === user.id),
      isTwo,
      changes: before ? contentChanges(shape, before.content, version.content) : null,
      typed: { when: answer(form, 'when'), day: dayTyped(form, 'at'), time: answer(form, 'at-time') },
      problems,
      done: query.get('done'),
    }),
  }
}
