import { catalogue } from '#catalogue/offered.ts'
import { permissionsInMembership } from '#catalogue/roles/define-role.ts'
import { listMembers } from '#modules/sign-in/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { findReaders, type PossibleReader } from './restrict-record.form.ts'

/** Those whose names begin with `?q=`, for the picker's script: `{ "people": [{ "id", "name", "detail" }] }`. */
export async function showSuggestReaders(visit: MemberVisit): Promise<Reply> {
  const letters = (visit.query.get('q') ?? '').slice(0, 100)
  return { json: { people: findReaders(await listPossibleReaders(visit), letters) } }
}

/** Users of the organisation who read records, and do not read restricted ones anyway; by name. */
export async function listPossibleReaders(visit: MemberVisit): Promise<readonly PossibleReader[]> {
  const members = await visit.identity((db) => listMembers(db, visit.db.organisation, visit.now))
  return members.flatMap(({ userId, name, email, role: code }) => {
    const role = catalogue.roles.get(code)
    const held = permissionsInMembership(role)
    const isOfUse = held.includes('incidents.read') && !held.includes('people.read-restricted')
    return isOfUse ? [{ id: userId, name, detail: `${role?.name}, ${email}` }] : []
  })
}

/** Names of the roles that see every restricted record, whoever is named. */
export function rolesThatSeeAll(): readonly string[] {
  return [...catalogue.roles.values()]
    .filter((role) => permissionsInMembership(role).includes('people.read-restricted'))
    .map(({ name }) => name)
}
