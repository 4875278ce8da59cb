import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { copyMade } from '../../announcements.ts'
import type { NamedPerson } from '../../domain/named-person.ts'
import type { CopyAnswers } from '../../domain/typed.ts'
import { saveCopy } from '../../store/copies.store.ts'
import { namedPerson } from '../named-person.page.ts'
import { parseCopy, readCopy } from './make-copy.form.ts'
import { makeCopyView } from './make-copy.view.tsx'

/** For whom a copy is, and what is left out of it. */
export async function showMakeCopy(visit: MemberVisit): Promise<Reply> {
  const person = await namedPerson(visit, visit.params['person'])
  return person ? page(visit, person, { madeFor: '', staff: '', out: '' }, []) : nothingHere
}

/** Makes the copy; what it says is read from the records whenever it is opened. */
export async function submitMakeCopy(visit: MemberVisit): Promise<Reply> {
  const person = await namedPerson(visit, visit.params['person'])
  if (!person) return nothingHere
  const answers = readCopy(visit.form)
  const wish = parseCopy(answers)
  if (!wish.ok) return page(visit, person, answers, wish.problems)
  const id = newId()
  const { namesStaff, takenOut } = wish.value
  await saveCopy(visit.db, visit.user, { id, personId: person.id, madeAt: visit.now, ...wish.value })
  await visit.db.announce(copyMade(id, null, { person: person.id, namesStaff, takenOut: takenOut.length }))
  return { location: `/privacy/copies/${id}` }
}

function page(visit: MemberVisit, person: NamedPerson, answers: CopyAnswers, problems: readonly Problem[]): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Make a copy for ${person.name}`,
    problems: problems.length,
    back: { href: `/privacy/people/${person.id}`, text: person.name },
    body: makeCopyView({ person, answers, problems, tokens: visit.tokens }),
  }
}
