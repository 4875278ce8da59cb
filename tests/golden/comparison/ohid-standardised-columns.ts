import { type DirectRate, directRate, directRateOfPeople } from '#statistics/standardised/direct.ts'
import { indirectRate, indirectRatio } from '#statistics/standardised/indirect.ts'
import { answering, type GoldenAdapter } from '#tests/golden/golden-vector.ts'
import { byGroup, type Confidence, limitColumns, methodWord, wordColumns } from './ohid-words.ts'
import { valueOf } from './ratio-columns.ts'

type Direct = {
  readonly area: string[]
  readonly ageband?: string[]
  readonly eventfreq?: number[]
  readonly x: (number | null)[]
  readonly n: (number | null)[]
  readonly stdpop: (number | null)[]
}
type DirectOptions = Confidence & { readonly multiplier: number; readonly independentEvents: boolean }
type Row = {
  readonly band: string
  readonly each: number
  readonly x: number | null
  readonly n: number
  readonly w: number
}

function directOf(
  rows: readonly Row[],
  { multiplier: per, independentEvents }: DirectOptions,
  confidence: number,
): DirectRate {
  if (independentEvents) {
    const strata = rows.map(({ x, n, w }) => ({ events: x, population: n, weight: w }))
    return valueOf(directRate(strata, { per, confidence }))
  }
  const bands = [...Map.groupBy(rows, ({ band }) => band).values()]
  const strata = bands.map((own) => ({
    population: own[0]?.n ?? Number.NaN,
    weight: own[0]?.w ?? Number.NaN,
    people: own.map(({ x, each }) => ({ people: x ?? 0, eventsEach: each })),
  }))
  return valueOf(directRateOfPeople(strata, { per, confidence }))
}

const direct = answering<Direct, DirectOptions>((input, options) => {
  const rows = input.x.map(
    (x, i): Row => ({
      band: input.ageband?.[i] ?? String(i),
      each: input.eventfreq?.[i] ?? 1,
      x,
      n: input.n[i] ?? Number.NaN,
      w: input.stdpop[i] ?? Number.NaN,
    }),
  )
  const groups = byGroup(input.area, rows)
  const at = (confidence: number) => [...groups.values()].map((own) => directOf(own, options, confidence))
  const first = at(0.95)
  const method = options.independentEvents ? 'Dobson' : 'Dobson, with confidence adjusted for non-independent events'
  const limits = (i: number) => (confidence: number) => {
    const one = at(confidence)[i]
    return one?.kind === 'rate' ? one : null
  }
  return {
    area: [...groups.keys()],
    total_count: first.map(({ events }) => events),
    total_pop: first.map(({ population }) => population),
    value: first.map((one) => (one.kind === 'rate' ? one.value : null)),
    ...limitColumns(
      options,
      first.map((_, i) => limits(i)),
    ),
    ...wordColumns(
      options,
      first.map(({ kind }) => ({
        statistic: kind === 'rate' ? `dsr per ${options.multiplier}` : 'dsr NA for total count < 10',
        method,
      })),
    ),
  }
})

type Indirect = {
  readonly area: string[]
  readonly x: (number | null)[]
  readonly n: number[]
  readonly xRef: (number | null)[]
  readonly nRef: number[]
}

function strataByArea(input: Indirect) {
  const ages = input.xRef.length
  const rows = input.x.map((events, i) => ({
    events,
    population: input.n[i] ?? Number.NaN,
    referenceEvents: input.xRef[i % ages] ?? null,
    referencePopulation: input.nRef[i % ages] ?? Number.NaN,
  }))
  return byGroup(input.area, rows)
}

const ratio = answering<Indirect, Confidence & { readonly refvalue: number }>((input, options) => {
  const groups = strataByArea(input)
  const { refvalue: per } = options
  const at = (confidence: number) => [...groups.values()].map((own) => valueOf(indirectRatio(own, { per, confidence })))
  const first = at(0.95)
  return {
    area: [...groups.keys()],
    observed: first.map(({ observed }) => observed),
    expected: first.map(({ expected }) => expected),
    value: first.map(({ value }) => value),
    ...limitColumns(
      options,
      first.map((_, i) => (confidence) => at(confidence)[i] ?? null),
    ),
    ...wordColumns(
      options,
      first.map((one) => ({ statistic: `indirectly standardised ratio x ${per}`, method: methodWord(one.method) })),
    ),
  }
})

const rate = answering<Indirect, Confidence & { readonly multiplier: number }>((input, options) => {
  const groups = strataByArea(input)
  const { multiplier: per } = options
  const at = (confidence: number) => [...groups.values()].map((own) => valueOf(indirectRate(own, { per, confidence })))
  const first = at(0.95)
  return {
    area: [...groups.keys()],
    observed: first.map(({ observed }) => observed),
    expected: first.map(({ expected }) => expected),
    ref_rate: first.map(({ referenceRate }) => referenceRate),
    value: first.map(({ value }) => value),
    ...limitColumns(
      options,
      first.map((_, i) => (confidence) => at(confidence)[i] ?? null),
    ),
    ...wordColumns(
      options,
      first.map((one) => ({ statistic: `indirectly standardised rate per ${per}`, method: methodWord(one.method) })),
    ),
  }
})

/** Standardised figures of OHID's PHEindicatormethods. */
export const ohidStandardisedColumns: Record<string, GoldenAdapter> = {
  'PHEindicatormethods/calculate_dsr': direct,
  'PHEindicatormethods/calculate_ISRatio': ratio,
  'PHEindicatormethods/calculate_ISRate': rate,
}
