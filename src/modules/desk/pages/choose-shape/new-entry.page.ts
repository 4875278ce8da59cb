import { type Id, isId, newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { shapeOf } from '#modules/finding/index.ts'
import { emptyContent, findHead, pathOf, type Shape, saveDraft } from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Answers, NetworkVisit } from '#platform/http/visit.ts'
import { allQuestionsOf } from '../../questions-of.ts'
import { findTyping, forgetTyping, keepTyping } from '../../store/kept-typing.store.ts'
import { afterSaving, nowhere } from '../edit-entry/edit-entry.page.ts'
import { atInWords } from '../edit-entry/standing.page.ts'
import { entryTyped, readEntry } from '../entry-form/entry-answers.form.ts'
import { entryFormProps } from '../entry-form/entry-form-props.page.ts'
import { rowsDeed } from '../entry-form/rows-deed.form.ts'
import { clockAt } from '../keep-typing/desk-typing.page.ts'
import { newEntryView } from './new-entry.view.tsx'

/** GET /desk/new/:shape: the form for something new. `?typed=ID` goes on with what was typed and never saved. */
export async function showNewEntry(visit: NetworkVisit): Promise<Reply> {
  const shape = shapeOf(visit.params['shape'] ?? '')
  if (!shape) return nothingHere
  const asked = visit.query.get('typed')
  const typing = isId(asked) ? await findTyping(visit.db, visit.user.id, asked) : undefined
  const blank = { ...emptyContent, kind: shape.kinds[0] ?? '' }
  const typed = typing?.answers ?? entryTyped(blank, '', allQuestionsOf(shape))
  return await page(visit, shape, typing?.entryId ?? newId(), { typed, problems: [], foundAt: typing?.keptAt ?? null })
}

/** POST /desk/new/:shape: keeps the first version of something new. */
export async function submitNewEntry(visit: NetworkVisit): Promise<Reply> {
  const { db, form, now, user, params } = visit
  const shape = shapeOf(params['shape'] ?? '')
  if (!shape) return nothingHere
  const sent = answer(form, 'entry')
  const id = isId(sent) && (await findHead(db, sent)) === undefined ? sent : newId()
  const rows = rowsDeed(allQuestionsOf(shape), form)
  if (rows) {
    const { _csrf, _key = '', ...answers } = rows.answers
    await keepTyping(db, user.id, {
      entryId: id,
      part: 'entry',
      shape: shape.code,
      basedOn: 0,
      pageKey: String(_key),
      answers,
      keptAt: now,
    })
    return { location: `/desk/new/${shape.code}?typed=${id}#${rows.goTo}` }
  }
  const before = { ...emptyContent, kind: shape.kinds[0] ?? '' }
  const { code, ...read } = readEntry(form, { before, questions: allQuestionsOf(shape), shape })
  const problems = [...read.problems, ...(await nowhere(visit, read))]
  if (problems.length > 0) return await page(visit, shape, id, { typed: form, problems, foundAt: null })
  const saved = await saveDraft(db, { id, shape: shape.code, code, content: read.content, basedOn: 0 }, now)
  if (saved.is === 'code taken') {
    const says = `${pathOf(shape, code)} is or was the address of something else. Choose another.`
    return await page(visit, shape, id, { typed: form, problems: [{ field: 'code', says }], foundAt: null })
  }
  await forgetTyping(db, user.id, id)
  return { location: afterSaving(id, answer(form, 'then'), 'saved') }
}

type Shown = { readonly typed: Answers; readonly problems: readonly Problem[]; readonly foundAt: string | null }

async function page(visit: NetworkVisit, shape: Shape, id: Id, shown: Shown): Promise<Reply> {
  const { problems, foundAt } = shown
  const seen = foundAt === null ? '' : `?${new URLSearchParams({ seen: foundAt })}`
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `New ${shape.name}`,
    problems: problems.length,
    back: { href: '/desk/new', text: 'Write something new' },
    body: newEntryView({
      title: `New ${shape.name}`,
      says: shape.says,
      foundAt: foundAt === null ? null : atInWords(foundAt),
      form: {
        ...(await entryFormProps(visit, shape, { ...shown, basedOn: 0 })),
        action: `/desk/new/${shape.code}`,
        autosave: `/desk/typing/${id}${seen}`,
        fixedCode: null,
        hidden: { entry: id, shape: shape.code },
        savedAt: foundAt === null ? undefined : clockAt(foundAt),
      },
    }),
  }
}
