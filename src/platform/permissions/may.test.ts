import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin, type Places } from '#platform/tenancy/places.ts'
import { type Grant, may, nothingGranted, permissionIn } from './may.ts'

const unit = fc.uuid({ version: 4 })
const places: fc.Arbitrary<Places> = fc.oneof(fc.constant('all' as const), fc.array(unit, { maxLength: 5 }))
const permission = fc.constantFrom('incidents.record', 'incidents.read', 'people.add', 'insight.read')
const grant: fc.Arbitrary<Grant> = fc.record({ permissions: fc.array(permission, { maxLength: 4 }), places })

describe('what somebody may', () => {
  it('is nothing by default', () => {
    fc.assert(
      fc.property(permission, fc.option(unit), (asked, where) => {
        expect(may(nothingGranted, asked)).toBe(false)
        expect(may(nothingGranted, asked, where)).toBe(false)
      }),
    )
  })

  it('never goes beyond the permissions of the role', () => {
    fc.assert(
      fc.property(grant, permission, fc.option(unit), (held, asked, where) => {
        if (!held.permissions.includes(asked)) expect(may(held, asked, where)).toBe(false)
        if (may(held, asked, where)) expect(may(held, asked)).toBe(true)
      }),
    )
  })

  it('never goes beyond the places of the role', () => {
    fc.assert(
      fc.property(grant, permission, unit, (held, asked, where) => {
        if (held.places !== 'all' && !held.places.includes(where)) expect(may(held, asked, where)).toBe(false)
      }),
    )
  })

  it('never shrinks when a place or a permission is added', () => {
    fc.assert(
      fc.property(grant, permission, unit, unit, permission, (held, asked, where, place, extra) => {
        const more: Grant = {
          permissions: [...held.permissions, extra],
          places: held.places === 'all' ? 'all' : [...held.places, place],
        }
        if (may(held, asked, where)) expect(may(more, asked, where)).toBe(true)
      }),
    )
  })

  it('reaches a record without a unit only for the whole organisation', () => {
    fc.assert(
      fc.property(places, (held) => {
        expect(isWithin(held, null)).toBe(held === 'all')
      }),
    )
  })
})

describe('a route that says who may', () => {
  it('names exactly one permission', () => {
    expect(permissionIn('may incidents.record')).toBe('incidents.record')
    expect(() => permissionIn('may everything')).toThrow('names no permission')
  })
})
