import { describe, expect, test } from 'vitest'
import { catalogue } from '../offered.ts'
import { permissionsByLink, permissionsInMembership } from './define-role.ts'

const roles = [...catalogue.roles.values()]
const byLink = roles.filter(({ scope }) => scope === 'link')
const may = (code: string) => catalogue.roles.get(code)?.permissions ?? []

describe.each(roles)('$code', (role) => {
  test('has a name and a sentence that an administrator can choose by', () => {
    expect(role.name).toMatch(/^[A-Z].{3,}[^.]$/)
    expect(role.says).toMatch(/^[A-Z].{20,}\.$/)
  })

  test('holds permissions of the form module.deed, each once', () => {
    expect(role.permissions.filter((permission) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(permission))).toEqual(
      [],
    )
    expect(new Set(role.permissions).size).toBe(role.permissions.length)
  })

  test('is offered for invitation only where it gives something, to those who work for an organisation', () => {
    if (role.isInvited) expect(permissionsInMembership(role).length).toBeGreaterThan(0)
    if (role.says.includes('Nothing of it is here yet')) expect([role.isInvited, role.permissions]).toEqual([false, []])
  })

  test('gives a member of an organisation what it holds, or nothing when it is not given to members', () => {
    const isForMembers = role.scope === 'units' || role.scope === 'organisation'
    expect(permissionsInMembership(role)).toEqual(isForMembers ? role.permissions : [])
    expect(role.isInvited && !isForMembers).toBe(false)
  })

  test('can read what it may write, unless everybody can', () => {
    if (role.scope === 'network') return
    const readable = new Set(role.permissions.filter((one) => one.endsWith('.read')).map((one) => one.split('.')[0]))
    expect(role.permissions.filter((one) => !readable.has(one.split('.')[0]))).toEqual([])
  })
})

test('there is a role for everybody who uses Lessen, and every scope has one', () => {
  expect(roles.length).toBeGreaterThanOrEqual(12)
  expect(new Set(roles.map(({ scope }) => scope))).toEqual(
    new Set(['units', 'organisation', 'network', 'link', 'installation']),
  )
})

test('a role that nobody knows gives nothing', () => {
  expect(permissionsInMembership(undefined)).toEqual([])
})

test('an administrator sees no person’s record and no incident', () => {
  for (const code of ['organisation-administrator', 'platform-operator', 'network-editor', 'network-moderator']) {
    expect(catalogue.roles.has(code)).toBe(true)
    expect(may(code).filter((one) => /^(people|incidents|insight)\./.test(one))).toEqual([])
  }
})

test.each(['responsible-person', 'responsible-person-delegate', ...byLink.map(({ code }) => code)])(
  'the %s reads and changes no record',
  (code) => {
    expect(may(code)).not.toEqual([])
    expect(may(code).filter((one) => !/\.read(-[a-z]+)*$|^links\./.test(one))).toEqual([])
  },
)

test('the delegate of the responsible person may do what the responsible person may, no more and no less', () => {
  expect(may('responsible-person-delegate').toSorted()).toEqual(may('responsible-person').toSorted())
})

test('frontline staff add to the records they began, and invite, set up and change nothing else', () => {
  expect(may('frontline')).toEqual(expect.arrayContaining(['incidents.record', 'incidents.amend']))
  expect(may('frontline').filter((one) => /\.(invite|set-up|change)$/.test(one))).toEqual([])
})

test('a role that is given by link says what it opens, gives a member nothing, and gives no link itself', () => {
  expect(byLink.length).toBeGreaterThanOrEqual(3)
  for (const role of roles) {
    expect([role.code, role.link !== undefined]).toEqual([role.code, role.scope === 'link'])
    expect(permissionsByLink(role)).toEqual(role.scope === 'link' ? role.permissions : [])
  }
  expect(byLink.flatMap(({ permissions }) => permissions).filter((one) => one.startsWith('links.'))).toEqual([])
  expect(permissionsByLink(undefined)).toEqual([])
})
