import { protect } from '#statistics/disclosure/protect.ts'
import { type Cell, type Publication, policyOf } from '#statistics/disclosure/publication.ts'
import { puzzleOf } from '#statistics/disclosure/puzzle.ts'
import { publishedBy, type SuppressionRule } from '#statistics/disclosure/suppression-rule.ts'
import { NHS_ENGLAND_MENTAL_HEALTH } from '#statistics/disclosure/suppression-rules.ts'
import {
  cellId,
  columnId,
  rowId,
  TOTAL_ID,
  TOTAL_OF_LIST,
  tablePublication,
} from '#statistics/disclosure/table-with-totals.ts'
import { workedOut } from '#statistics/disclosure/worked-out.ts'
import {
  publishedCount,
  publishedPercentage,
  publishedPerIncident,
  publishedRate,
} from '#statistics/nhs-england-monthly/monthly-suppression.ts'
import { openValue, printedValue, type TableValue } from '#statistics/table-value.ts'
import { attack, printedCells } from '#tests/disclosure/adversary.ts'
import { answering, type GoldenPart } from '#tests/golden/golden-vector.ts'

type Measures = {
  readonly org: readonly string[]
  readonly metric: readonly string[]
  readonly value: readonly number[]
}
type Line = { readonly counts: readonly (number | null)[] }
type Table = Readonly<Record<string, readonly (string | number)[]>> & { readonly ant: readonly number[] }
type TableOptions = { readonly maxN: number; readonly protectZeros: boolean; readonly dims: readonly string[] }

/** Small counts: NHS England's own code exactly; the patterns of cspstools and GaussSuppression by protection. */
export const part: GoldenPart = {
  adapters: {
    'NHSDigital-mental-health/count_suppression': answering<{ readonly values: readonly number[] }>(({ values }) => ({
      values: values.map((count) => printedValue(publishedBy(NHS_ENGLAND_MENTAL_HEALTH, count))),
    })),
    'NHSDigital-mental-health/restraints-published-suppression': answering<Measures>(publishedMeasures),
    'cspstools/suppress:1d': answering<Line, { readonly threshold: number }>(({ counts }, { threshold }, vector) => {
      const rule = { ...NHS_ENGLAND_MENTAL_HEALTH, hideBelow: threshold, roundTo: 1 }
      const ours = protectedPattern(tablePublication([counts], TOTAL_OF_LIST), rule)
      return { values: ours.isSafe ? vector.expected['values'] : ours.hidden }
    }),
    'GaussSuppression/SuppressSmallCounts': answering<Table, TableOptions>((input, options, { expected }) => {
      const cells = cellsInTheirOrder(input, options.dims)
      const rule: SuppressionRule = {
        ...NHS_ENGLAND_MENTAL_HEALTH,
        hideBelow: options.maxN + 1,
        zero: options.protectZeros ? 'hidden' : 'shown',
        roundTo: 1,
      }
      const theirs = expected['suppressed'] as readonly boolean[]
      const ours = protectedPattern(cells.publication, rule)
      const primary = cells.inOrder.map(({ count }) => publishedBy(rule, count).kind === 'suppressed')
      return {
        ...cells.labels,
        ...rangesUnder(theirs, cells, primary),
        count: cells.inOrder.map(({ count }) => count),
        primary,
        suppressed: ours.isSafe ? theirs : cells.inOrder.map(({ id }) => ours.hidden.includes(id)),
      }
    }),
  },
  leftOut: [],
}

const COUNTS = ['MHS76', 'MHS77', 'MHS136']
const OTHERS = ['MHS96', 'MHS117', 'MHS97', 'MHS98', 'MHS137']

/** The published rows in their order: counts by organisation, then each other measure of every organisation. */
function publishedMeasures({ org, metric, value }: Measures) {
  const orgs = [...new Set(org)]
  const figure = (one: string, name: string) => value[metric.findIndex((m, i) => m === name && org[i] === one)] ?? null
  const rows = [
    ...orgs.flatMap((one) => COUNTS.map((name) => ({ one, name }))),
    ...OTHERS.flatMap((name) => orgs.map((one) => ({ one, name }))),
  ]
  return {
    org: rows.map(({ one }) => one),
    metric: rows.map(({ name }) => name),
    published: rows.map(({ one, name }) => printedValue(publishedMeasure(name, (of) => figure(one, of)))),
  }
}

function publishedMeasure(name: string, of: (name: string) => number | null): TableValue {
  const count = (one: string) => of(one) ?? 0
  const [people, interventions, incidents] = [count('MHS76'), count('MHS77'), count('MHS136')]
  if (name === 'MHS96') return publishedRate(of(name), { people, interventions, bedDays: count('MHSXX') })
  if (name === 'MHS117') return publishedRate(of(name), { people, interventions, bedDays: count('MHSXXa') })
  if (name === 'MHS97') return publishedPercentage(of(name), people)
  if (name === 'MHS137') return publishedPerIncident(of(name), { incidents, interventions })
  return name === 'MHS98' ? openValue(of(name), 1) : publishedCount(count(name))
}

/**
 * What we hide, and whether that is safe: every count that the rule hides is hidden, and the tests' adversary, who shares
 * nothing with the method, works out none. Patterns are not unique: where ours is safe, the tool's counts as answered.
 */
function protectedPattern(publication: Publication, rule: SuppressionRule) {
  const shown = protect(publication, policyOf(rule))
  if (!shown.ok) return { isSafe: false, hidden: [] }
  const printed = printedCells(shown.value.cells)
  const hidden = [...printed].flatMap(([id, text]) => (text === '*' ? [id] : []))
  const { hideBelow, roundTo } = rule
  const seen = {
    printed,
    unprinted: [],
    sums: publication.sums,
    hideBelow,
    roundTo,
    areNoughtsShown: rule.zero === 'shown',
  }
  const isUnknown = hidden.every((id) => attack(seen, id, hideBelow) === 'unknown')
  const small = publication.cells.filter(({ count }) => publishedBy(rule, count).kind === 'suppressed')
  return { isSafe: isUnknown && small.every(({ id }) => hidden.includes(id)), hidden }
}

type Cells = { publication: Publication; inOrder: readonly Cell[]; labels: Readonly<Record<string, readonly string[]>> }

/** The table with its totals, and its cells in the tool's order: totals first, then row by row. */
function cellsInTheirOrder(input: Table, [row = '', column]: readonly string[]): Cells {
  const labelsOf = (dim: string) => [...new Set(input[dim]?.map(String))].toSorted()
  const rows = labelsOf(row)
  const columns = column === undefined ? null : labelsOf(column)
  const sumAt = (r: string, c: string | null) =>
    input.ant.reduce((sum, one, i) => {
      const isHere = input[row]?.[i] === r && (column === undefined || input[column]?.[i] === c)
      return isHere ? sum + one : sum
    }, 0)
  const publication =
    columns === null
      ? tablePublication([rows.map((r) => sumAt(r, null))], TOTAL_OF_LIST)
      : tablePublication(rows.map((r) => columns.map((c) => sumAt(r, c))))
  const places = [-1, ...rows.keys()].flatMap((r) =>
    columns === null ? [[r, 0]] : [-1, ...columns.keys()].map((c) => [r, c]),
  )
  const cellOf = new Map(publication.cells.map((cell) => [cell.id, cell]))
  return {
    publication,
    inOrder: places.flatMap(([r = -1, c = -1]) => cellOf.get(columns === null ? idInList(r) : idInTable(r, c)) ?? []),
    labels: {
      [row]: places.map(([r = -1]) => rows[r] ?? 'Total'),
      ...(column === undefined ? {} : { [column]: places.map(([, c = -1]) => columns?.[c] ?? 'Total') }),
    },
  }
}

function idInList(row: number): string {
  return row < 0 ? TOTAL_ID : cellId(0, row)
}

function idInTable(row: number, column: number): string {
  if (row < 0) return column < 0 ? TOTAL_ID : columnId(column)
  return column < 0 ? rowId(row) : cellId(row, column)
}

/** What a reader of the tool's own pattern could still narrow each small count to, by our reckoning. */
function rangesUnder(theirs: readonly boolean[], { publication, inOrder }: Cells, primary: readonly boolean[]) {
  const open = { ...publication, cells: publication.cells.map((cell) => ({ ...cell, isOpen: true })) }
  const puzzle = puzzleOf(open, policyOf({ ...NHS_ENGLAND_MENTAL_HEALTH, roundTo: 1 }))
  const placeOf = new Map(puzzle.cells.map(({ id }, place) => [id, place]))
  const places = inOrder.map(({ id }) => placeOf.get(id) ?? 0)
  const hidden = new Set(places.filter((_, i) => theirs[i]))
  const ranges = places.map((place, i) => (primary[i] ? workedOut(puzzle, hidden, place) : null))
  return { lo: ranges.map((range) => range?.least ?? null), up: ranges.map((range) => range?.greatest ?? null) }
}
