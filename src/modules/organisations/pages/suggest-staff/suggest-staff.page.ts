import { shortDate } from '#basics/written-time.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { suggestStaff } from '../../store/staff.store.ts'

/** Staff whose names begin with `?q=`, for the picker's script: `{ "people": [{ "id", "name", "detail" }] }`. */
export async function showSuggestStaff({ db, query }: MemberVisit): Promise<Reply> {
  const found = await suggestStaff(db, (query.get('q') ?? '').slice(0, 100), 10)
  const people = found.map(({ id, name, jobTitle, endedOn }) => ({
    id,
    name,
    detail: endedOn === null ? jobTitle : `${jobTitle}, left ${shortDate(endedOn)}`,
  }))
  return { json: { people } }
}
