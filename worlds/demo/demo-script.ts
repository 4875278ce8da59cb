import type { Id } from '#basics/id.ts'
import type { Chance } from '../chance.ts'
import { chanceFrom } from '../chance.ts'
import { type DemoUser, hospitalStaff, hospitalUsers, schoolStaff, schoolUsers } from './cast.ts'
import { type DemoUnit, hospital, school } from './demo-places.ts'

/** An invented organisation, and what happens there by seeded chance. */
export type DemoScript = {
  readonly place: typeof hospital | typeof school
  readonly sector: 'health' | 'education'
  readonly kind: 'ward' | 'class'
  readonly users: readonly DemoUser[]
  readonly staff: readonly (readonly [string, string])[]
  readonly seed: number
  /** The age of the oldest person, in years. */
  readonly oldest: number
}

/** A script whose organisation, units and users have their ids, the same on every load. */
export type CastScript = DemoScript & {
  readonly chance: Chance
  readonly organisation: Id
  readonly units: readonly (DemoUnit & { readonly id: Id })[]
  readonly accounts: readonly (DemoUser & { readonly id: Id; readonly places: readonly Id[] | 'all' })[]
}

/** The hospital and the school. */
export const scripts: readonly DemoScript[] = [
  { place: hospital, sector: 'health', kind: 'ward', users: hospitalUsers, staff: hospitalStaff, seed: 7, oldest: 74 },
  { place: school, sector: 'education', kind: 'class', users: schoolUsers, staff: schoolStaff, seed: 11, oldest: 11 },
]

/** Gives everybody and every place of a script their id. */
export function castOf(script: DemoScript): CastScript {
  const chance = chanceFrom(script.seed)
  const organisation = chance.id()
  const units = script.place.units.map((unit) => ({ ...unit, id: chance.id() }))
  const accounts = script.users.map((user) => {
    const places = units.filter(({ code }) => user.units.includes(code)).map(({ id }) => id)
    return { ...user, id: chance.id(), places: places.length > 0 ? places : ('all' as const) }
  })
  return { ...script, chance, organisation, units, accounts }
}
