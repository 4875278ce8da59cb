import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { identityLine } from '../../domain/identity.ts'
import { writtenName } from '../../domain/person.ts'
import { suggestPeople } from '../../store/people-list.store.ts'

/** People of the visitor's places found by `?q=`, for the picker's script: `{ "people": [{ "id", "name", "detail" }] }`. */
export async function showSuggestPeople({ db, places, query }: MemberVisit): Promise<Reply> {
  const found = await suggestPeople(db, places, (query.get('q') ?? '').slice(0, 100), 10)
  const people = found.map((person) => {
    const where = person.unitName === null ? '' : `, ${person.isHere ? '' : 'last '}${person.unitName}`
    return { id: person.id, name: writtenName(person), detail: `${identityLine(person)}${where}` }
  })
  return { json: { people } }
}
