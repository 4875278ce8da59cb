import { catalogue } from '#catalogue/offered.ts'
import {
  permissionsByLink,
  permissionsInMembership,
  permissionsInNetwork,
  type Role,
} from '#catalogue/roles/define-role.ts'
import { modules } from '#modules/order.ts'
import { isByLink, isForTeam, type Route } from '#platform/http/route.ts'
import { permissionIn } from '#platform/permissions/may.ts'

/** How the visitor stands to the record that an address names. */
export const relations = [
  'own unit',
  'own unit, but restricted',
  'another unit',
  'another unit, opened in an emergency',
  'another organisation',
  'own, but the membership has ended',
  'not signed in',
  'by link',
  'by link, but not this record',
] as const
/** One of `relations`. */
export type Relation = (typeof relations)[number]

/** What is answered. `opens`: the page, or what it has to say about the form. `nothing here`: as if there were no such record. */
export type Outcome = 'opens' | 'nothing here' | 'refused' | 'choose first' | 'sign in first' | 'link first'

/** How far a role reaches by a route. */
export type Reach =
  | 'anybody'
  | 'page'
  | 'own units'
  | 'organisation'
  | 'own only'
  | 'own or new'
  | 'own, said or not'
  | 'by its form'
  | 'installation'
  | 'signed in'
  | 'network'
  | 'network, what is there'
  | 'refused'
  | 'what the link opens'
  | 'link first'

/** What each reach means in each relation; null where the relation says nothing: the address names no record. */
export const outcomes: Readonly<Record<Reach, Readonly<Record<Relation, Outcome | null>>>> = {
  anybody: row(null, null, null, null, null),
  page: row('opens', null, null, 'choose first', 'sign in first'),
  'own units': row('opens', 'nothing here', 'nothing here', 'choose first', 'sign in first'),
  organisation: row('opens', 'opens', 'nothing here', 'choose first', 'sign in first'),
  'own only': row('nothing here', 'nothing here', 'nothing here', 'choose first', 'sign in first'),
  'own or new': row('nothing here', 'nothing here', null, 'choose first', 'sign in first'),
  'own, said or not': row('opens', 'opens', 'opens', 'choose first', 'sign in first'),
  'by its form': row('nothing here', null, null, 'choose first', 'sign in first'),
  installation: row('opens', null, null, 'opens', 'sign in first'),
  'signed in': row('opens', null, null, 'opens', 'sign in first'),
  network: row('opens', null, null, 'opens', 'sign in first'),
  'network, what is there': row('nothing here', null, null, 'nothing here', 'sign in first'),
  refused: row('refused', 'refused', 'refused', 'choose first', 'sign in first'),
  'what the link opens': byLink('opens'),
  'link first': byLink('nothing here'),
}

/** Signed in or not, nobody comes in without the link; by it, they see what it opens. */
function byLink(opened: Outcome): Readonly<Record<Relation, Outcome | null>> {
  const first = Object.fromEntries(relations.map((relation) => [relation, 'link first' as const]))
  return { ...row(), ...first, 'by link': opened, 'by link, but not this record': 'nothing here' }
}

function row(...found: readonly (Outcome | null)[]): Readonly<Record<Relation, Outcome | null>> {
  const [own = null, unit = null, organisation = null, ended = null, stranger = null] = found
  return {
    'own unit': own,
    'own unit, but restricted': own === 'opens' && unit !== null ? 'nothing here' : own,
    'another unit': unit,
    'another unit, opened in an emergency': unit,
    'another organisation': organisation,
    'own, but the membership has ended': ended,
    'not signed in': stranger,
    'by link': stranger,
    'by link, but not this record': stranger,
  }
}

/** To whom the record belongs that a part of an address names. Every part of every closed route is listed here, or it throws. */
const belongings: Readonly<Record<string, 'a unit' | 'the organisation' | 'its writer' | 'no record'>> = {
  incident: 'a unit',
  file: 'a unit',
  person: 'a unit',
  unit: 'a unit',
  staff: 'a unit',
  link: 'a unit',
  site: 'the organisation',
  hold: 'the organisation',
  copy: 'the organisation',
  disposal: 'the organisation',
  opening: 'the organisation',
  alert: 'the organisation',
  draft: 'its writer',
  kept: 'its writer',
  factor: 'its writer',
  session: 'its writer',
  member: 'no record',
  version: 'no record',
  media: 'no record',
  kind: 'no record',
  teammate: 'no record',
  issue: 'no record',
  submission: 'no record',
  turn: 'no record',
  webinar: 'no record',
  entry: 'no record',
  shape: 'no record',
  twin: 'no record',
}

/** Routes whose reach follows from no rule; `meanings` of the written page says what each is. */
const apart: Readonly<Record<string, Reach>> = {
  'POST /incidents/drafts/:draft': 'own or new',
  'POST /incidents/drafts/:draft/discard': 'own, said or not',
  'POST /organisation/mail/works-again': 'by its form',
  'POST /desk/duty/days-off/remove': 'network, what is there',
}

/** Every route of every module, in the order of the modules. */
export const everyRoute: readonly Route[] = modules.flatMap((module) => module.routes)

/** How a route is called: `GET /incidents/:incident`. */
export function nameOf({ method, path }: Route): string {
  return `${method} ${path}`
}

/** How far `role` reaches by `route`, as a member of an organisation: computed from the two alone. */
export function reachOf(route: Route, role: Role): Reach {
  if (route.who === 'anyone') return 'anybody'
  if (route.who === 'the operator') return role.scope === 'installation' ? 'installation' : 'refused'
  if (isByLink(route)) return opensByLink(route, role) ? 'what the link opens' : 'link first'
  if (route.who === 'with a sign-in') return namedIn(route).size > 0 ? 'network, what is there' : 'signed in'
  if (isForTeam(route)) return reachOfTeam(route, role)
  if (route.who !== 'signed in') {
    const permission: string = permissionIn(route.who)
    if (!permissionsInMembership(role).some((held) => held === permission)) return 'refused'
  }
  const named = namedIn(route)
  const stated = apart[nameOf(route)]
  if (stated !== undefined) return stated
  if (named.has('its writer')) return 'own only'
  if (named.has('a unit')) return role.scope === 'units' ? 'own units' : 'organisation'
  return named.has('the organisation') ? 'organisation' : 'page'
}

/** What is answered when somebody with `role` asks by `route` for a record to which they stand so. */
export function expectedOf(route: Route, role: Role, relation: Relation): Outcome | null {
  const usual = outcomes[reachOf(route, role)][relation]
  const namesRecord = /:(person|incident)\b/.test(route.path)
  if (relation.startsWith('by link')) {
    // A link without a record in the address cannot miss it; a role that is not given by link is never a link's.
    const isAsked = role.scope === 'link' && (relation === 'by link' || (namesRecord && isByLink(route)))
    return isAsked ? usual : null
  }
  if (relation === 'another unit, opened in an emergency') return namesRecord ? whenOpened(route, role) : null
  if (relation !== 'own unit, but restricted') return usual
  if (!namesRecord) return null
  const isReader = permissionsInMembership(role).includes('people.read-restricted')
  return isReader ? expectedOf(route, role, 'own unit') : usual
}

/** What was opened in an emergency is read, by whoever may open and may read; nothing of it is changed. */
function whenOpened(route: Route, role: Role): Outcome | null {
  const usual = outcomes[reachOf(route, role)]['another unit']
  const isReading = route.method === 'GET' && /^may (people|incidents)\.read$/.test(route.who)
  const mayOpen = permissionsInMembership(role).includes('people.open-in-emergency')
  return usual === 'nothing here' && isReading && mayOpen ? 'opens' : usual
}

/** A role in the network is nothing of an organisation's: it lasts when a membership ends, and no record is of a unit. */
function reachOfTeam(route: Route, role: Role): Reach {
  const permission: string = permissionIn(route.who)
  if (!permissionsInNetwork(role).some((held) => held === permission)) return 'refused'
  return apart[nameOf(route)] ?? (namedIn(route).size > 0 ? 'network, what is there' : 'network')
}

function opensByLink(route: Route, role: Role): boolean {
  const permission: string = permissionIn(route.who)
  return permissionsByLink(role).some((held) => held === permission)
}

const scopes: readonly Role['scope'][] = ['units', 'organisation', 'network', 'link', 'installation']

/** All roles, those of members of an organisation first. */
export const everyRole: readonly Role[] = [...catalogue.roles.values()].toSorted(
  (one, other) => scopes.indexOf(one.scope) - scopes.indexOf(other.scope),
)

function namedIn(route: Route): ReadonlySet<string> {
  return new Set(
    [...route.path.matchAll(/:([a-zA-Z]+)/g)].map(([, name = '']) => {
      const belongs = belongings[name]
      if (belongs === undefined)
        throw new Error(`${nameOf(route)}: say in src/who-may-what.ts to whom belongs what :${name} names`)
      return belongs
    }),
  )
}
