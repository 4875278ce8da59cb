import { permissionsInMembership, permissionsInNetwork, type Role } from '#catalogue/roles/define-role.ts'
import { modules } from '#modules/order.ts'
import type { Module } from '#platform/http/module.ts'
import type { Route } from '#platform/http/route.ts'
import { everyRole, nameOf, outcomes, type Reach, reachOf, relations } from './who-may-what.ts'

/** The letter that stands for a reach in the tables of the page. */
const letters: Readonly<Record<Reach, string>> = {
  anybody: 'any',
  page: 'yes',
  'own units': 'unit',
  organisation: 'all',
  'own only': 'own',
  'own or new': 'new',
  'own, said or not': 'same',
  'by its form': 'form',
  installation: 'run',
  'signed in': 'sign',
  network: 'net',
  'network, what is there': 'there',
  refused: '–',
  'what the link opens': 'link',
  'link first': 'no',
}

const meanings: Readonly<Record<Reach, string>> = {
  anybody: 'Answers everybody; the page itself decides what to show. Signing in, and the first page.',
  page: 'Opens. The address names no record; what is listed there keeps to the visitor’s places.',
  'own units': 'Opens for records of the units that the role is given for.',
  organisation: 'Opens for every record of the organisation.',
  'own only': 'Opens for whoever began it, and for nobody else.',
  'own or new': 'Opens for whoever began it. What nobody here began under that name is begun.',
  'own, said or not': 'Says the same whether there was one or not, and touches only what the visitor began.',
  'by its form':
    'Opens for what its form names, in the visitor’s organisation. A form that names nothing finds nothing.',
  installation: 'Opens for those who run the installation, wherever they work. It shows no record of anybody.',
  'signed in': 'Opens for whoever is signed in, with an organisation or without one: the page shows them their own.',
  network: 'Opens for those who have the role in the network, wherever else they work.',
  'network, what is there':
    'The same, for what the address names. What is tried names nothing that is there, and finds nothing.',
  refused: 'Refused, and noted in the audit.',
  'what the link opens': 'Opens by a link of this role, for what the link names; a sign-in counts for nothing here.',
  'link first': 'For those who come by another kind of link, or by none: they are told to open theirs first.',
}

const scopeWords: Readonly<Record<Role['scope'], string>> = {
  units: 'named units',
  organisation: 'the whole organisation',
  network: 'the network',
  link: 'what a link opens',
  installation: 'the installation',
}

/** The page docs/developing/who-may-what.md, computed from the routes and the roles. */
export function whoMayWhatPage(): string {
  return [
    '# Who may what',
    'Made from the table of routes and the roles of the catalogue by `node bin/generate.mjs`; do not edit it. `tests/permissions` visits every address as every role in every relation below, and fails when one answers otherwise.',
    '## Roles',
    rolesTable(),
    '## What a word of the tables means',
    reachTable(),
    'Restricted are people, with all their incidents, and single incidents, whom only named users may see, and roles that hold `people.read-restricted`: for these a restricted record is like any other. The column says what is answered to everybody else.',
    'Opened in an emergency are people of another unit whom the visitor opened by a reason, for some hours: whoever may do that reads them and their incidents, and changes nothing. By link come those who have no sign-in: they see what the link names, and are asked to sign in everywhere else.',
    'A record “of a unit” is an incident recorded there, somebody who stays or stayed there, a member of staff who works there, or the unit itself. What is there but not for this visitor is answered exactly as what is not there.',
    ...modules.filter(({ routes }) => routes.length > 0).map(moduleTable),
  ]
    .join('\n\n')
    .concat('\n')
}

function rolesTable(): string {
  const lines = everyRole.map((role) => {
    const held = [...permissionsInMembership(role), ...permissionsInNetwork(role)]
    const listed = role.permissions.map((one) => `\`${one}\``).join(', ') || 'nothing yet'
    const note = held.length === 0 && role.permissions.length > 0 ? `by link only: ${listed}` : listed
    return `| ${role.name} | ${scopeWords[role.scope]} | ${role.isInvited ? 'yes' : 'no'} | ${note} |`
  })
  return ['| role | given for | can be invited | permissions |', '|---|---|---|---|', ...lines].join('\n')
}

function reachTable(): string {
  const reaches = Object.keys(letters).filter((one): one is Reach => one in letters)
  return [
    `| word | means | ${relations.join(' | ')} |`,
    `|---|---|${relations.map(() => '---|').join('')}`,
    ...reaches.map(
      (reach) =>
        `| ${letters[reach]} | ${meanings[reach]} | ${relations.map((relation) => outcomes[reach][relation] ?? '·').join(' | ')} |`,
    ),
  ].join('\n')
}

/** Roles that reach equally far by every route of the module share a column: the table stays readable. */
function moduleTable({ name, routes }: Module): string {
  const columns = new Map<string, Role[]>()
  for (const role of everyRole) {
    const reached = routes.map((route) => letters[reachOf(route, role)]).join()
    columns.set(reached, [...(columns.get(reached) ?? []), role])
  }
  const groups = [...columns.values()]
  return [
    `## ${name}\n`,
    `| address | ${groups.map((roles) => roles.map((role) => role.name).join(', ')).join(' | ')} |`,
    `|---|${groups.map(() => '---|').join('')}`,
    ...routes.map((route) => routeLine(route, groups)),
  ].join('\n')
}

function routeLine(route: Route, groups: readonly (readonly Role[])[]): string {
  const cells = groups.map(([role]) => (role ? letters[reachOf(route, role)] : ''))
  return `| \`${nameOf(route)}\` | ${cells.join(' | ')} |`
}
