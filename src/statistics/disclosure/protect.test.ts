import { describe, expect, it } from 'vitest'
import { printedValue, type TableValue } from '../table-value.ts'
import { bestMove } from './best-move.ts'
import { chartableSeries } from './chartable-series.ts'
import { type ProtectedPublication, protect } from './protect.ts'
import { type Cell, type DisclosurePolicy, type Publication, policyOf, type Sum } from './publication.ts'
import { puzzleOf } from './puzzle.ts'
import { AIHW, HESA, NHS_ENGLAND_MENTAL_HEALTH, NHS_HOSPITALS } from './suppression-rules.ts'
import { type CountTable, protectTable, TOTAL_OF_LIST, type TotalsShown } from './table-with-totals.ts'
import { workedOut } from './worked-out.ts'

/** Below 5 hidden, noughts too, nothing rounded: what is left open is left open by hiding alone. */
const EXACT = policyOf({ ...NHS_ENGLAND_MENTAL_HEALTH, roundTo: 1 })
const WITH_NOUGHTS = policyOf(AIHW)

describe('a table with totals', () => {
  it('hides the next smallest beside a small count in a list, and nothing where none is small', () => {
    expect(list([3, 12, 40])).toEqual(['*', '*', '40', '55'])
    expect(list([30, 12, 40])).toEqual(['30', '12', '40', '82'])
  })

  it('hides more where two hidden counts add up to little', () => {
    expect(list([1, 2, 7, 12])).toEqual(['*', '*', '*', '12', '22'])
  })

  it('hides the total only where nothing else helps', () => {
    expect(list([3])).toEqual(['*', '*'])
    expect(list([3, 0], WITH_NOUGHTS)).toEqual(['*', '0', '*'])
    expect(list([3, 12, 0], WITH_NOUGHTS)).toEqual(['*', '*', '0', '15'])
  })

  it('hides one more in row and column beside one small count in a table', () => {
    expect(
      table([
        [2, 25, 60],
        [30, 40, 50],
        [70, 80, 90],
      ]),
    ).toEqual([
      ['*', '*', '60', '87'],
      ['*', '*', '50', '120'],
      ['70', '80', '90', '240'],
      ['102', '145', '200', '447'],
    ])
  })

  it('hides nothing more where rounding leaves enough open', () => {
    expect(list([3, 22, 41, 18], policyOf(NHS_ENGLAND_MENTAL_HEALTH))).toEqual(['*', '20', '40', '20', '85'])
  })

  it('hides a nought among others when it could be told by what is left', () => {
    expect(list([0, 9, 40], EXACT)).toEqual(['*', '*', '40', '49'])
  })

  it('keeps what was not submitted apart, in no total', () => {
    expect(list([null, 12, 40])).toEqual(['', '12', '40', '52'])
    expect(list([null, null])).toEqual(['', '', ''])
    expect(
      table([
        [null, 12],
        [14, 15],
      ]),
    ).toEqual([
      ['', '12', '12'],
      ['14', '15', '29'],
      ['14', '27', '41'],
    ])
  })

  it('shows only the totals asked for, and hides nothing more without any', () => {
    const none = protectedTable(
      [
        [3, 12],
        [20, 30],
      ],
      EXACT,
      { ofRows: false, ofColumns: false, ofAll: false },
    )
    expect(none.cells.map((row) => row.map(printedValue))).toEqual([
      ['*', '12'],
      ['20', '30'],
    ])
    expect([none.rowTotals, none.columnTotals, none.total, none.hiddenToProtect]).toEqual([[], [], null, 0])
  })

  it('hides nothing where the rule hides nothing', () => {
    expect(list([1, 2, 30], policyOf(HESA))).toEqual(['0', '0', '30', '35'])
  })

  it('holds an empty table', () => {
    expect(table([])).toEqual([['']])
  })

  it('refuses more than can be checked', () => {
    const large = protectTable([Array(501).fill(3)], EXACT)
    expect(large.ok ? '' : large.problems).toBe('too large to check: more than 500 figures')
  })
})

describe('rates, national figures and what is known', () => {
  const row = (...counts: number[]): Cell[] => counts.map((count, i) => ({ id: `w${i}`, count, isPublished: true }))
  const total = (count: number, more: Partial<Cell> = {}): Cell => ({
    id: 'all',
    count,
    isPublished: true,
    isTotal: true,
    ...more,
  })
  const sums = (cells: readonly Cell[]): Sum[] => [{ total: 'all', parts: cells.map(({ id }) => id) }]
  const published = (cells: Cell[], all: Cell, policy = EXACT) =>
    shown({ cells: [...cells, all], sums: sums(cells) }, policy)

  it('leaves a national figure open, and hides more below it', () => {
    const cells = row(3, 22, 41)
    const { cells: out } = published(cells, total(66, { isOpen: true }), policyOf(NHS_HOSPITALS))
    expect([...out.values()].map(printedValue)).toEqual(['*', '20', '40', '66'])
    const small = published(row(3, 9), total(12, { isOpen: true }))
    expect([...small.cells.values()].map(printedValue)).toEqual(['*', '*', '12'])
  })

  it('hides more where what readers know would tell, and names what was given away before', () => {
    const known = { least: 12, greatest: 12 }
    const out = published(
      row(3, 12, 20).map((cell) => (cell.count === 12 ? { ...cell, known } : cell)),
      total(35),
    )
    expect([...out.cells.values()].map(printedValue)).toEqual(['*', '12', '*', '35'])
    const told = published(
      row(3, 12).map((cell) => ({ ...cell, known: { least: cell.count ?? 0, greatest: cell.count ?? 0 } })),
      total(15),
    )
    expect(told.exposed).toEqual(['w0'])
    expect([...told.cells.values()].map(printedValue)).toEqual(['*', '12', '15'])
  })

  it('keeps hidden what was hidden before', () => {
    const out = published(
      row(30, 12, 20).map((cell, i) => ({ ...cell, wasHidden: i === 0 })),
      total(62),
    )
    expect([...out.cells.values()].map(printedValue)).toEqual(['*', '*', '20', '62'])
  })

  it('hides a rate with its count, and with its denominator', () => {
    const rate = (denominator: number | { cell: string }, count: number) => ({
      denominator,
      per: 1000,
      behind: { people: count, events: count, exposure: typeof denominator === 'number' ? denominator : 200 },
    })
    const cells: Cell[] = [
      { id: 'a', count: 3, isPublished: true, rate: rate(500, 3) },
      { id: 'b', count: 12, isPublished: true, rate: rate(700, 12) },
      { id: 'c', count: 40, isPublished: true, rate: rate(900, 40) },
      { id: 'all', count: 55, isPublished: true, isTotal: true },
      { id: 'd', count: 30, isPublished: true, rate: rate({ cell: 'few' }, 30) },
      { id: 'e', count: 30, isPublished: true, rate: rate({ cell: 'many' }, 30) },
      { id: 'f', count: null, isPublished: true, rate: rate(900, 40) },
      { id: 'g', count: 30, isPublished: true, rate: rate({ cell: 'nobody' }, 30) },
      { id: 'few', count: 2, isPublished: true },
      { id: 'many', count: 200, isPublished: true },
    ]
    const { rates } = shown({ cells, sums: [{ total: 'all', parts: ['a', 'b', 'c'] }] }, EXACT)
    expect(Object.fromEntries([...rates].map(([id, cell]) => [id, printedValue(cell)]))).toEqual({
      a: '*',
      b: '*',
      c: '44',
      d: '*',
      e: '150',
      f: '',
      g: '*',
    })
  })

  it('counts with the rates when it asks what rounding leaves open', () => {
    const rule = { ...NHS_ENGLAND_MENTAL_HEALTH, rate: { decimals: 2, atLeast: {} } }
    const counts = row(3, 22, 41)
    const plain = published(counts, total(66), policyOf(rule))
    expect(plain.hiddenToProtect).toEqual([])
    const withRate = (cell: Cell): Cell => ({ ...cell, rate: { denominator: 1000, per: 1000, behind: {} } })
    const told = published(counts.map(withRate), withRate(total(66)), policyOf(rule))
    expect(told.hiddenToProtect).toEqual(['w1'])
  })

  it('takes a denominator that is a cell for known, when a rate tells of it', () => {
    const cells = row(3, 22, 41)
    const beside: Cell = {
      id: 'r',
      count: 10,
      isPublished: true,
      rate: { denominator: { cell: 'w1' }, per: 100, behind: {} },
    }
    const publication = { cells: [...cells, total(66), beside], sums: sums(cells) }
    const ranges = puzzleOf(publication, policyOf(NHS_ENGLAND_MENTAL_HEALTH)).cells.map(({ shown: range }) => range)
    expect(ranges[1]).toEqual({ least: 22, greatest: 22 })
    expect(ranges[2]).toEqual({ least: 38, greatest: 42 })
  })

  it('shows what would be given away when nothing more is hidden', () => {
    const out = published(row(3, 12, 40), total(55), { ...EXACT, secondary: false })
    expect([...out.cells.values()].map(printedValue)).toEqual(['*', '12', '40', '55'])
  })

  it('throws on a total that is not the sum of its parts', () => {
    expect(() => published(row(3, 12), total(16))).toThrow('all is not the sum of its parts')
  })
})

describe('the proof', () => {
  it('says how far a reader can narrow a hidden count', () => {
    const cells: Cell[] = [2, 25, 40].map((count, i) => ({ id: `w${i}`, count, isPublished: true }))
    const puzzle = puzzleOf(
      {
        cells: [...cells, { id: 'all', count: 67, isPublished: true }],
        sums: [{ total: 'all', parts: ['w0', 'w1', 'w2'] }],
      },
      EXACT,
    )
    expect(workedOut(puzzle, new Set([0, 1]), 0)).toEqual({ least: 0, greatest: 27 })
    expect(workedOut(puzzle, new Set([0]), 0)).toEqual({ least: 2, greatest: 2 })
    expect(workedOut(puzzle, new Set([0, 3]), 0)).toEqual({ least: 0, greatest: Number.POSITIVE_INFINITY })
  })

  it('takes no fraction for an answer: where only halves would fit, more is hidden', () => {
    const cells: Cell[] = ['a', 'b', 'c'].map((id) => ({ id, count: 3, isPublished: false }))
    const sum = (id: string, known: number, parts: string[]) => ({
      cell: { id, count: 6, isPublished: true, isTotal: true, known: { least: 6, greatest: 6 + known } },
      sum: { total: id, parts },
    })
    const totals = [sum('ab', 0, ['a', 'b']), sum('bc', 0, ['b', 'c']), sum('ac', 1, ['a', 'c'])]
    const publication = {
      cells: [...cells, ...totals.map(({ cell }) => ({ ...cell, isPublished: false }))],
      sums: totals.map((one) => one.sum),
    }
    expect(shown(publication, { ...EXACT, protectionOfDifferences: 1 }).exposed).toEqual(['a', 'b', 'c'])
  })

  it('hides whatever may be hidden where the cheapest would leave halves', () => {
    const kept = (id: string, count: number): Cell => ({ id, count, isPublished: false })
    const cells = [kept('x', 3), kept('xz', 23), { ...kept('all', 43), isPublished: true }, kept('z', 20)]
    const both = [
      { total: 'xz', parts: ['x', 'z'] },
      { total: 'all', parts: ['xz', 'z'] },
    ]
    const out = shown({ cells, sums: both }, { ...EXACT, protectionOfDifferences: 1 })
    expect([out.hiddenToProtect, out.exposed]).toEqual([['all'], []])
  })

  it('stops after so many steps with what it has, which is less, never wrong', () => {
    expect(bestMove([{ down: 0, up: 9, gain: 1 }], [], 0)).toEqual([0])
    expect(bestMove([{ down: 0, up: 9, gain: 1 }], [])).toEqual([9])
  })
})

describe('a chart of protected figures', () => {
  it('has no point and no limit where a count or its denominator is hidden or missing', () => {
    const value = (figure: number): TableValue => ({ kind: 'value', value: figure, decimals: 0 })
    const hidden: TableValue = { kind: 'suppressed' }
    expect(
      chartableSeries(
        [value(10), hidden, value(15), { kind: 'zero' }, value(5)],
        [value(900), value(950), hidden, value(800)],
      ),
    ).toEqual({
      values: [10, null, null, 0, null],
      denominators: [900, null, null, 800, null],
    })
  })
})

function shown(publication: Publication, policy: DisclosurePolicy): ProtectedPublication {
  const result = protect(publication, policy)
  if (!result.ok) throw new Error(result.problems)
  return result.value
}

function protectedTable(counts: CountTable, policy: DisclosurePolicy, totals?: TotalsShown) {
  const result = protectTable(counts, policy, totals)
  if (!result.ok) throw new Error(result.problems)
  return result.value
}

function list(counts: readonly (number | null)[], policy: DisclosurePolicy = EXACT): string[] {
  const { cells, total } = protectedTable([counts], policy, TOTAL_OF_LIST)
  return [...(cells[0] ?? []), ...(total ? [total] : [])].map(printedValue)
}

function table(counts: CountTable, policy: DisclosurePolicy = EXACT): string[][] {
  const { cells, rowTotals, columnTotals, total } = protectedTable(counts, policy)
  const rows = cells.map((row, r) => [...row, ...rowTotals.slice(r, r + 1)].map(printedValue))
  return [...rows, [...columnTotals, ...(total ? [total] : [])].map(printedValue)]
}
