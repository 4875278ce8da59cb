import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ProtectedPublication, protect } from '#statistics/disclosure/protect.ts'
import { type DisclosurePolicy, type Publication, policyOf } from '#statistics/disclosure/publication.ts'
import { addedSince } from '#statistics/disclosure/releases.ts'
import type { SuppressionRule } from '#statistics/disclosure/suppression-rule.ts'
import {
  AIHW,
  MODEL_HOSPITAL,
  NHS_ENGLAND_MENTAL_HEALTH,
  NHS_HOSPITALS,
} from '#statistics/disclosure/suppression-rules.ts'
import { ALL_TOTALS, TOTAL_OF_LIST, tablePublication } from '#statistics/disclosure/table-with-totals.ts'
import { attack, printedCells, type Seen, type Verdict } from '#tests/disclosure/adversary.ts'
import { depth } from '#tests/setup/depth.ts'
import { seed } from '#tests/setup/seeded-chance.ts'

const TABLES = depth(120, 500)
const RULES = [
  NHS_ENGLAND_MENTAL_HEALTH,
  { ...NHS_ENGLAND_MENTAL_HEALTH, name: 'the same, not rounded', roundTo: 1 },
  NHS_HOSPITALS,
  MODEL_HOSPITAL,
  AIHW,
]

describe('an adversary who knows the rule and can do every sum', () => {
  it('works out no hidden count of random tables; without secondary suppression some', () => {
    const tables = sample(anyTable, TABLES)
    const protectedBy = tally(tables, (table, i) => attackTable(table, ruleOf(i), true))
    const unprotected = tally(tables, (table, i) => attackTable(table, ruleOf(i), false))
    report('tables', protectedBy, unprotected)
    expect(protectedBy.hidden).toBeGreaterThan(TABLES)
    expect(protectedBy['worked out'] + protectedBy.narrowed).toBe(0)
    expect(unprotected['worked out']).toBeGreaterThan(TABLES / 20)
  })

  it('works out no hidden count of random pairs of releases by subtracting; without the link between them some', () => {
    const pairs = sample(anyPair, TABLES)
    const protectedBy = tally(pairs, (pair, i) => attackPair(pair, ruleOf(i), true))
    const unprotected = tally(pairs, (pair, i) => attackPair(pair, ruleOf(i), false))
    report('pairs of releases', protectedBy, unprotected)
    expect(protectedBy['worked out'] + protectedBy.narrowed).toBe(0)
    expect(unprotected['worked out']).toBeGreaterThan(TABLES / 20)
  })
})

type Table = readonly (readonly number[])[]
type Tally = Record<Verdict | 'hidden', number>

const count = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 8 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 40 }) },
)
const tableOf = (mostRows: number, mostColumns: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: mostRows }), fc.integer({ min: 2, max: mostColumns }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    )
const anyTable: fc.Arbitrary<Table> = tableOf(4, 5)
/** A year to date and what came since, of the same shape. */
const anyPair = tableOf(2, 3).chain((before) =>
  fc.tuple(
    fc.constant<Table>(before),
    fc.tuple(...before.map((row) => fc.tuple(...row.map(() => fc.integer({ min: 0, max: 9 }))))),
  ),
)

function sample<T>(of: fc.Arbitrary<T>, number: number): T[] {
  return fc.sample(of, { numRuns: number, seed })
}

function ruleOf(i: number): SuppressionRule {
  return RULES[i % RULES.length] ?? NHS_ENGLAND_MENTAL_HEALTH
}

function publicationOf(table: Table): Publication {
  return tablePublication(table, table.length === 1 ? TOTAL_OF_LIST : ALL_TOTALS)
}

function attackTable(table: Table, rule: SuppressionRule, secondary: boolean): Verdict[] {
  const publication = publicationOf(table)
  const policy = { ...policyOf(rule), secondary }
  const shown = protectedBy(publication, policy)
  const seen = seenBy(rule, printedCells(shown.cells), [], publication.sums)
  return hiddenIn(seen.printed).map((id) => attack(seen, id, policy.protection))
}

/** The second release knows the first, or is protected as if there had been none. */
function attackPair([before, since]: readonly [Table, Table], rule: SuppressionRule, isLinked: boolean): Verdict[] {
  const now = before.map((row, r) => row.map((one, c) => one + (since[r]?.[c] ?? 0)))
  const policy = policyOf(rule)
  const first = publicationOf(before)
  const release = { publication: first, shown: protectedBy(first, policy), rule }
  const linked = addedSince(release, publicationOf(now))
  if (!linked.ok) throw new Error(linked.problems)
  const second = protectedBy(isLinked ? linked.value : publicationOf(now), policy)

  const earlier = [...printedCells(release.shown.cells)].map(([id, text]) => [`${id}, last release`, text] as const)
  const printed = new Map([...earlier, ...printedCells(second.cells)])
  const unprinted = linked.value.cells.flatMap(({ id }) => (printed.has(id) ? [] : [id]))
  const seen = seenBy(rule, printed, unprinted, linked.value.sums)
  expect(second.exposed).toEqual([])
  const small = linked.value.cells.flatMap(({ id, count: difference }) =>
    unprinted.includes(id) && difference !== null && isHiddenBy(rule, difference) ? [id] : [],
  )
  return [
    ...hiddenIn(printed).map((id) => attack(seen, id, policy.protection)),
    ...small.map((id) => attack(seen, id, policy.protectionOfDifferences)),
  ]
}

function isHiddenBy({ hideBelow, zero }: SuppressionRule, difference: number): boolean {
  return difference === 0 ? zero === 'hidden' : difference < hideBelow
}

function protectedBy(publication: Publication, policy: DisclosurePolicy): ProtectedPublication {
  const shown = protect(publication, policy)
  if (!shown.ok) throw new Error(shown.problems)
  return shown.value
}

function seenBy(
  rule: SuppressionRule,
  printed: Seen['printed'],
  unprinted: readonly string[],
  sums: Seen['sums'],
): Seen {
  const { hideBelow, zero, roundTo } = rule
  return { printed, unprinted, sums, hideBelow, areNoughtsShown: zero === 'shown', roundTo }
}

function hiddenIn(printed: Seen['printed']): string[] {
  return [...printed].flatMap(([id, text]) => (text === '*' ? [id] : []))
}

function tally<T>(items: readonly T[], attackOne: (item: T, i: number) => Verdict[]): Tally {
  const counts: Tally = { hidden: 0, 'worked out': 0, narrowed: 0, unknown: 0 }
  for (const verdict of items.flatMap(attackOne)) {
    counts.hidden += 1
    counts[verdict] += 1
  }
  return counts
}

function report(what: string, on: Tally, off: Tally): void {
  const said = (counts: Tally) =>
    `${counts.hidden} hidden, ${counts['worked out']} worked out, ${counts.narrowed} narrowed`
  process.stdout.write(`${TABLES} ${what}, protected: ${said(on)}; not protected: ${said(off)}\n`)
}
