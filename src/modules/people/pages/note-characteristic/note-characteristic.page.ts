import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { shortDate } from '#basics/written-time.ts'
import { typedDayOf } from '#platform/forms/typed-day.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { personNoted } from '../../announcements.ts'
import { type Characteristic, type CharacteristicKind, writtenCharacteristic } from '../../domain/characteristic.ts'
import { characteristicKinds } from '../../domain/characteristic-kinds.ts'
import { identityOf } from '../../domain/identity.ts'
import { listCharacteristics, saveCharacteristic } from '../../store/characteristics.store.ts'
import { findShownPerson, type ShownPerson, viewPerson } from '../person/find-shown-person.page.ts'
import {
  type NoteAnswers,
  noAnswerStates,
  ownWords,
  parseNote,
  readNote,
  typedSources,
} from './note-characteristic.form.ts'
import { noteCharacteristicView } from './note-characteristic.view.tsx'

/** One characteristic of a person: what was noted before, and the question again. */
export async function showNoteCharacteristic(visit: MemberVisit): Promise<Reply> {
  const [shown, kind] = [await viewPerson(visit), kindNamed(visit)]
  if (!shown || !kind || !visit.may('people.note', shown.unit)) return nothingHere
  const blank = { chosen: [], words: '', source: '', said: typedDayOf(shown.today) }
  return await page(visit, shown, kind, blank, [])
}

/** Adds a note; what was noted before stays. */
export async function submitNoteCharacteristic(visit: MemberVisit): Promise<Reply> {
  const [shown, kind] = [await findShownPerson(visit), kindNamed(visit)]
  if (!shown || !kind || !visit.may('people.note', shown.unit)) return nothingHere
  const answers = readNote(visit.form)
  const parsed = parseNote(answers, kind, shown.today)
  if (!parsed.ok) return await page(visit, shown, kind, answers, parsed.problems)
  const { id: personId } = shown.person
  const note: Characteristic = { id: newId(), personId, kind: kind.code, notedBy: visit.user.name, ...parsed.value }
  await saveCharacteristic(visit.db, note)
  await visit.db.announce(personNoted(personId, shown.unit, { kind: kind.code, note: note.id }))
  return { location: `/people/${personId}` }
}

function kindNamed(visit: MemberVisit): CharacteristicKind | undefined {
  return characteristicKinds.get(visit.params['kind'] ?? '')
}

async function page(
  visit: MemberVisit,
  { person, today }: ShownPerson,
  kind: CharacteristicKind,
  answers: NoteAnswers,
  problems: readonly Problem[],
): Promise<Reply> {
  const before = await listCharacteristics(visit.db, person.id, kind.code)
  const who = identityOf(person, today)
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `${kind.name}: ${who.name}`,
    problems: problems.length,
    back: { href: `/people/${person.id}`, text: who.name },
    body: noteCharacteristicView({
      who,
      kind,
      ownWords,
      noAnswers: noAnswerStates,
      sources: typedSources,
      answers,
      problems,
      before: before.map((note) => ({
        says: writtenCharacteristic(kind, note),
        from: `From ${note.source}, ${shortDate(note.notedOn)}`,
        by: note.notedBy,
      })),
      tokens: visit.tokens,
    }),
  }
}
