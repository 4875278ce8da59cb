import type { Problem } from '#basics/result.ts'
import { catalogue } from '#catalogue/offered.ts'
import { listDocuments, mediaPath } from '#modules/media/index.ts'
import type { Shape } from '#modules/publishing/index.ts'
import { kindWithCode } from '#platform/files/file-kinds.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers, NetworkVisit } from '#platform/http/visit.ts'
import type { Question } from '../../domain/question.ts'
import { questionsOf } from '../../questions-of.ts'
import type { EntryFormProps } from './entry-form.view.tsx'

/** What the form of a shape is shown with, wherever it is. */
export async function entryFormProps(
  { db, tokens }: Pick<NetworkVisit, 'db' | 'tokens'>,
  shape: Shape,
  { typed, basedOn, problems }: { typed: Answers; basedOn: number; problems: readonly Problem[] },
): Promise<Omit<EntryFormProps, 'action' | 'autosave' | 'fixedCode'>> {
  const named = shape.kinds.map((value) => ({ value, text: catalogue.kinds.get(value)?.name ?? value }))
  // Whoever suggested it may not have known what it is: nothing is chosen in their place.
  const kinds = answer(typed, 'kind') === '' ? [{ value: '', text: 'Choose what it is' }, ...named] : named
  const { itself, around } = questionsOf(shape)
  const offered = itself.some(asksDocument) ? await withDocuments(db, itself) : itself
  return { itself: offered, around, folder: shape.folder, kinds, typed, basedOn, problems, tokens }
}

function asksDocument({ kind }: Question): boolean {
  return kind === 'document'
}

/** The questions, those for a document with the documents that are stored to choose from. */
async function withDocuments(db: NetworkVisit['db'], questions: readonly Question[]): Promise<readonly Question[]> {
  const choices = (await listDocuments(db)).map((item) => ({
    value: mediaPath(item),
    text: `${item.alternative} (${kindWithCode(item.kind).says})`,
  }))
  return questions.map((question) => (asksDocument(question) ? { ...question, choices } : question))
}
