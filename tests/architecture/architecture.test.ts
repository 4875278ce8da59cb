import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { allRules } from '#tests/architecture/all-rules.ts'
import { houseOf, readHouse } from '#tests/architecture/house-files.ts'
import { isSource } from '#tests/architecture/rooms.ts'
import { sayFault } from '#tests/architecture/rule.ts'

const house = readHouse(resolve(import.meta.dirname, '../..'))

describe('the house keeps its own rules', () => {
  for (const rule of allRules) {
    test(rule.sentence, () => {
      expect(rule.check(house).map(sayFault)).toEqual([])
    })
  }
})

describe('every rule can fail', () => {
  for (const rule of allRules) {
    for (const [how, files] of Object.entries(rule.broken)) {
      test(`${rule.name} sees ${how}`, () => {
        expect(rule.check(houseOf(files)).map(sayFault)).not.toEqual([])
      })
    }
    test(`${rule.name} leaves a sound house alone`, () => {
      expect(rule.check(houseOf(rule.sound)).map(sayFault)).toEqual([])
    })
  }
})

describe('the rules look at something', () => {
  test('they read the sources of this house and what these take from each other', () => {
    const sources = house.paths.filter(isSource)
    const imports = sources.flatMap((path) => house.imports(path))
    const within = imports.filter(({ target }) => target !== undefined)
    expect(sources.length).toBeGreaterThan(150)
    expect(within.length).toBeGreaterThan(300)
    const lost = within.filter(({ target = '' }) => isSource(target) && !house.paths.includes(target))
    expect(lost.map(({ specifier }) => specifier)).toEqual([])
  })

  test('each has a name of its own and at least one house that breaks it', () => {
    expect(new Set(allRules.map(({ name }) => name)).size).toBe(allRules.length)
    expect(allRules.filter(({ broken }) => Object.keys(broken).length === 0)).toEqual([])
    expect(allRules.length).toBeGreaterThanOrEqual(36)
  })
})
