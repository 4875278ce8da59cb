import { describe, expect, test } from 'vitest'
import { catalogue } from '../offered.ts'

const roles = [...catalogue.roles.values()]
const may = (code: string) => catalogue.roles.get(code)?.permissions ?? []

describe.each(roles)('$code', (role) => {
  test('has a name and a sentence that an administrator can choose by', () => {
    expect(role.name).toMatch(/^[A-Z].{3,}[^.]$/)
    expect(role.says).toMatch(/^[A-Z].{20,}\.$/)
  })

  test('holds permissions of the form module.deed, each once', () => {
    expect(role.permissions.length).toBeGreaterThan(0)
    expect(role.permissions.filter((permission) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(permission))).toEqual(
      [],
    )
    expect(new Set(role.permissions).size).toBe(role.permissions.length)
  })

  test('can read what it may write', () => {
    const readable = new Set(role.permissions.filter((one) => one.endsWith('.read')).map((one) => one.split('.')[0]))
    expect(role.permissions.filter((one) => !readable.has(one.split('.')[0]))).toEqual([])
  })
})

test('an administrator sees no person’s record and no incident', () => {
  const seen = may('organisation-administrator').filter((one) => /^(people|incidents|insight)\./.test(one))
  expect(may('organisation-administrator')).not.toEqual([])
  expect(seen).toEqual([])
})

test('the responsible person reads everything and changes nothing', () => {
  expect(may('responsible-person')).not.toEqual([])
  expect(may('responsible-person').filter((one) => !one.endsWith('.read'))).toEqual([])
})

test('frontline staff add to the records they began, and invite, set up and change nothing else', () => {
  expect(may('frontline')).toEqual(expect.arrayContaining(['incidents.record', 'incidents.amend']))
  expect(may('frontline').filter((one) => /\.(invite|set-up|change)$/.test(one))).toEqual([])
})
