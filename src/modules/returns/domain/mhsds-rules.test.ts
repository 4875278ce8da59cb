import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#catalogue/offered.ts'
import { mhsdsTables } from './mhsds-tables.ts'
import { nationalLists } from './national-lists.ts'

type Check = { readonly kind: string; readonly code: string; readonly level: string }
type Element = { readonly xml: string; readonly mandatory: boolean; readonly checks: readonly Check[] }
type Table = { readonly elements: readonly Element[]; readonly groupRules: readonly Check[] }

const published: { readonly tables: Readonly<Record<string, Table>> } = JSON.parse(
  readFileSync(new URL('../../../../tests/data/domain/mhsds-v6-elements.json', import.meta.url), 'utf8'),
)

/** Codes of the rules that must be reproduced for the restrictive intervention tables, as far as they can apply. */
const toReproduce = [
  '50501 50542 50544 51501 51539 51546 51536 50546 51537 51606 50547 50548 50555',
  '50552 51519 50553 51520 50554 51543 51541 51547 51542 51544 50541 51505 51601',
  '50557 51545 50558 51607 51608 51613 51614 51618 50531 50533 50535 50540',
  '51511 51525 51527 51529 51617',
].flatMap((codes) => codes.split(' ').map((digits) => `MHS${digits}`))

describe('the rules', () => {
  const rules = mhsdsTables.flatMap((table) => table.rules.map((rule) => ({ table: table.name, ...rule })))

  test('have the codes of the published rules, on the same table and column, at the same level', () => {
    for (const { table, code, column, level } of rules) {
      const { elements, groupRules } = published.tables[table] ?? { elements: [], groupRules: [] }
      const own = elements.find((element) => element.xml === column)?.checks ?? []
      const check = [...own, ...groupRules].find((one) => one.code === code)
      expect(check?.level, `${table} ${column} ${code}`).toBe(level)
    }
  })

  test('reproduce every rule of the restrictive intervention tables that is known', () => {
    const codes = new Set(rules.map((rule) => rule.code))
    expect(toReproduce.filter((code) => !codes.has(code))).toEqual([])
    expect(toReproduce.length).toBe(43)
  })

  test('say why in a whole sentence, and name no code twice', () => {
    for (const { says } of rules) expect(says).toMatch(/^[A-Z].*\.$/)
    expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length)
  })

  test('refuse every mandatory item that is kept when it is blank, and every date and time that cannot be', () => {
    for (const table of mhsdsTables) {
      const codes = table.rules.map((rule) => rule.code)
      for (const { xml, mandatory, checks } of published.tables[table.name]?.elements ?? []) {
        const kept = table.columns.find((column) => column.name === xml)
        if (kept === undefined || kept.is === 'not kept') continue
        const code = (kind: string) => checks.find((check) => check.kind === kind)?.code
        if (mandatory) expect(codes, `${xml} blank`).toContain(code('Blank'))
        if (kept.is === 'date' || kept.is === 'time') expect(codes, `${xml} format`).toContain(code('Format'))
      }
    }
  })

  test('know every mandatory column of the data set, so that its absence is noticed', () => {
    for (const table of mhsdsTables) {
      const columns = table.columns.filter((column) => !column.optional).map((column) => column.name)
      const mandatory = published.tables[table.name]?.elements.filter((element) => element.mandatory) ?? []
      expect(columns).toEqual(expect.arrayContaining(mandatory.map((element) => element.xml)))
    }
  })
})

test('the national list of types is that of the practices which have a national code', () => {
  const [law] = [...catalogue.jurisdictions.values()].filter((one) => one.sector === 'health')
  if (law === undefined) throw new Error('there is a health setting')
  const lists = nationalLists(catalogue.practices.values(), law, null)
  const types = ['01', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17']
  expect(lists.interventionTypes.toSorted()).toEqual(types)
  expect(lists.reasons).toEqual(['10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '98', '99'])
})
