import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { type KeptForm, mostKept } from '#platform/forms/kept-answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { readableAnswers } from '../../domain/readable-answers.ts'
import { keptAnswersView, keptListView } from './typed-before.view.tsx'

/** All that the visitor typed here and could not send. */
export async function showKeptList(visit: MemberVisit): Promise<Reply> {
  const kept = await visit.keptAnswers.list()
  const items = kept.map((form) => ({ href: `/kept/${form.id}`, at: writtenAt(visit, form) }))
  return { title: 'Typed but not sent', body: keptListView({ items, isFull: kept.length >= mostKept }) }
}

/** One form as it was typed, ready to be sent: for its writer only. */
export async function showKeptAnswers(visit: MemberVisit): Promise<Reply> {
  const form = await visit.keptAnswers.find(visit.params['kept'] ?? '')
  if (!form) return nothingHere
  const shown = { ...form, at: writtenAt(visit, form), readable: readableAnswers(form.answers), tokens: visit.tokens }
  return { title: 'What you typed is still here', body: keptAnswersView(shown) }
}

/** Throws one form away, because its writer says so. */
export async function submitDiscardKept(visit: MemberVisit): Promise<Reply> {
  const form = await visit.keptAnswers.find(visit.params['kept'] ?? '')
  if (!form) return nothingHere
  await visit.keptAnswers.discard(form.id)
  return { location: '/kept' }
}

function writtenAt({ membership }: MemberVisit, { keptAt }: KeptForm): string {
  return writtenInstant(instantFromText(keptAt), membership.organisation.timeZone)
}
