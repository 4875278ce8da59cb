import type { Problem } from '#basics/result.ts'
import { usefulnessInWords, usefulnessOf } from '#modules/library/index.ts'
import { type EntryVersion, findVersion, listSteps, saveDraft, unknownCodes } from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Answers, NetworkVisit } from '#platform/http/visit.ts'
import { checkToPublish } from '../../check-to-publish.ts'
import { contentChanges } from '../../content-changes.ts'
import { allQuestionsOf } from '../../questions-of.ts'
import { findTyping, forgetTyping, keepTyping } from '../../store/kept-typing.store.ts'
import { entryTyped, type ReadEntry, readEntry } from '../entry-form/entry-answers.form.ts'
import { entryFormProps } from '../entry-form/entry-form-props.page.ts'
import { rowsDeed } from '../entry-form/rows-deed.form.ts'
import { clockAt } from '../keep-typing/desk-typing.page.ts'
import { editEntryView, type Meanwhile } from './edit-entry.view.tsx'
import { type EntryAtHand, entryAtHand } from './entry-at-hand.page.ts'
import { reviewDayOf, withoutSameDay } from './review-day.page.ts'
import { atInWords, standingOf } from './standing.page.ts'

/**
 * GET /desk/entries/:entry: an entry to be written on; what its writer typed and did not save stands in the form.
 * `?look=missing` shows beside each field what stands against publishing.
 */
export async function showEditEntry(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  if (!entry) return nothingHere
  const { head, latest, shape } = entry
  const typing = await findTyping(visit.db, visit.user.id, head.id)
  const content = { ...latest.content, reviewOn: await reviewDayOf(visit.db, entry) }
  const typed = typing?.answers ?? entryTyped(content, head.code, allQuestionsOf(shape))
  const basedOn = typing?.basedOn ?? head.version
  const asksMissing = visit.query.get('look') === 'missing' && typing === undefined
  const problems = asksMissing ? checkToPublish(shape, latest.content) : []
  return await page(visit, entry, { typed, basedOn, problems, foundAt: typing?.keptAt ?? null })
}

/** POST /desk/entries/:entry: keeps what was written as a new version. */
export async function submitEditEntry(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  if (!entry) return nothingHere
  const { db, form, now, user } = visit
  const { head, latest, shape } = entry
  const basedOn = Number(answer(form, 'based-on')) || 0
  const rows = rowsDeed(allQuestionsOf(shape), form)
  if (rows) {
    const { _csrf, _key = '', ...answers } = rows.answers
    const pageKey = String(_key)
    const typing = {
      entryId: head.id,
      part: 'entry',
      shape: shape.code,
      basedOn,
      pageKey,
      answers,
      keptAt: now,
    } as const
    await keepTyping(db, user.id, typing)
    return { location: `/desk/entries/${head.id}#${rows.goTo}` }
  }
  const read = readEntry(form, { before: latest.content, questions: allQuestionsOf(shape), shape })
  const problems = [...read.problems, ...(await nowhere(visit, read))]
  if (problems.length > 0) return await page(visit, entry, { typed: form, basedOn, problems, foundAt: null })
  const content = withoutSameDay(read.content, latest.content, await reviewDayOf(db, entry))
  const saved = await saveDraft(db, { id: head.id, shape: shape.code, code: head.code, content, basedOn }, now)
  if (saved.is === 'changed meanwhile') {
    const meanwhile = await meanwhileOf(visit, entry, basedOn, saved.latest)
    return await page(visit, entry, {
      typed: form,
      basedOn: saved.latest.version,
      problems: [],
      foundAt: null,
      meanwhile,
    })
  }
  if (saved.is === 'code taken') throw new Error('an entry that is there has its own address')
  await forgetTyping(db, user.id, head.id)
  return { location: afterSaving(head.id, answer(form, 'then'), saved.is) }
}

/** Where saving leads: on, to the preview or to publishing. */
export function afterSaving(id: string, then: string, is: 'saved' | 'unchanged'): string {
  if (then === 'preview' || then === 'publish') return `/desk/entries/${id}/${then}`
  return `/desk/entries/${id}?saved=${is === 'saved' ? 'yes' : 'same'}`
}

/** Addresses of entries that lead nowhere, beside the question. */
export async function nowhere({ db }: NetworkVisit, { content }: Pick<ReadEntry, 'content'>): Promise<Problem[]> {
  const asked = [
    { field: 'related', codes: content.related },
    { field: 'supersededBy', codes: content.supersededBy === null ? [] : [content.supersededBy] },
  ]
  const problems: Problem[] = []
  for (const { field, codes } of asked)
    for (const code of await unknownCodes(db, codes))
      problems.push({ field, says: `There is nothing at “${code}”. Copy the address of its page.` })
  return problems
}

/** What somebody else saved while this was written. */
async function meanwhileOf(
  { db }: NetworkVisit,
  { head, shape }: EntryAtHand,
  basedOn: number,
  latest: EntryVersion,
): Promise<Meanwhile> {
  const before = await findVersion(db, head.id, basedOn)
  return {
    by: latest.savedByName,
    at: atInWords(latest.savedAt),
    version: latest.version,
    changes: before ? contentChanges(shape, before.content, latest.content) : [],
  }
}

type Shown = {
  readonly typed: Answers
  readonly basedOn: number
  readonly problems: readonly Problem[]
  readonly foundAt: string | null
  readonly meanwhile?: Meanwhile
}

async function page(visit: NetworkVisit, entry: EntryAtHand, shown: Shown): Promise<Reply> {
  const { head, latest, shape } = entry
  const { problems, meanwhile, foundAt } = shown
  const action = `/desk/entries/${head.id}`
  const steps = await listSteps(visit.db, head.id)
  const said = await usefulnessOf(visit.db, head.id)
  const seen = foundAt === null ? '' : `?${new URLSearchParams({ seen: foundAt })}`
  return {
    status: meanwhile ? 409 : problems.length > 0 && visit.method === 'POST' ? 422 : 200,
    title: `Edit: ${latest.content.title}`,
    problems: problems.length,
    back: { href: '/desk/entries', text: 'All entries' },
    body: editEntryView({
      form: {
        ...(await entryFormProps(visit, shape, shown)),
        action,
        autosave: `/desk/typing/${head.id}${seen}`,
        fixedCode: head.code,
        savedAt: foundAt === null ? undefined : clockAt(foundAt),
      },
      title: latest.content.title,
      shapeName: shape.name,
      address: `${shape.folder}/${head.code}`,
      standing: standingOf(head),
      version: head.version,
      savedBy: `${latest.savedByName}, ${atInWords(latest.savedAt)}`,
      owner: head.ownerName,
      usefulness: said.yes + said.no === 0 ? null : usefulnessInWords(said),
      isOwner: head.ownerId === visit.user.id,
      withdrawnBecause: steps.find(({ step }) => step === 'withdrawn')?.says ?? null,
      saved: visit.query.get('saved'),
      foundAt: foundAt === null ? null : atInWords(foundAt),
      entryPath: action,
      discardPath: `/desk/typing/${head.id}/discard`,
      meanwhile: meanwhile ?? null,
    }),
  }
}
