import { availableParallelism, cpus, loadavg } from 'node:os'
import { median } from '#statistics/average.ts'
import { uPrimeChart } from '#statistics/charts/control-charts.ts'
import { xmrChart } from '#statistics/charts/xmr.ts'
import { funnelOfRates } from '#statistics/comparison/draw-funnel.ts'
import { rateInterval } from '#statistics/intervals/count-interval.ts'
import { depth } from '#tests/setup/depth.ts'
import { openLedger } from './budgets.ts'
import { plainFunnel, plainInterval, plainXmr } from './plain-methods.ts'

/**
 * How many charts, funnels and intervals are made in a second of one core, beside the same done plainly. Counted is the
 * time of the processor, all threads together: on a busy machine the clock on the wall says how busy it is.
 */
const POINTS = 60
const UNITS = 500
const INTERVALS = 10_000
const ROUNDS = depth(7, 21)

let state = 1
/** Chance that is the same in every run: what is measured must not change. */
function chance(): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
  return state / 0x7fffffff
}
const count = (mean: number) =>
  Math.round(mean + Math.sqrt(mean) * (chance() + chance() + chance() + chance() - 2) * 1.7)

const rates = Array.from({ length: 1_000 }, () =>
  Array.from({ length: POINTS }, (_, month) => ({
    at: `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    value: count(30) / 1.7,
  })),
)
const counted = rates.map((series) =>
  series.map(({ at }) => ({ at, count: count(20), of: 400 + Math.round(chance() * 400) })),
)
const figures = rates.map((series) => series.map((point) => point.value))
const units = Array.from({ length: UNITS }, (_, n) => {
  const of = 200 + Math.round(chance() * 20_000)
  return { unit: `unit ${n}`, count: count(of * 0.012), of }
})
const funnelUnits = units.map(({ unit, count: numerator, of: denominator }) => ({ unit, numerator, denominator }))
const pairs = Array.from({ length: INTERVALS }, (_, n) => [n % 60, 500 + (n % 900)] as const)

console.log(
  `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, load average ${loadavg()[0]?.toFixed(1)}`,
)
const ledger = openLedger()
const xmr = perSecond(rates.length, () => rates.forEach((series) => xmrChart(series)))
told(
  `XmR of ${POINTS} points, all rules`,
  xmr,
  perSecond(figures.length, () => figures.forEach((values) => plainXmr(values))),
)
const made = perSecond(rates.length, () => rates.forEach((series) => pointsOf(xmrChart(series))))
told('the same, with every point looked at', made)
told(
  `U′ of ${POINTS} points, all rules`,
  perSecond(counted.length, () => counted.forEach((series) => uPrimeChart(series))),
)
const funnels = perSecond(10, () => repeat(10, () => funnelOfRates(funnelUnits)))
told(
  `funnels of ${UNITS} units`,
  funnels,
  perSecond(1_000, () => repeat(1_000, () => plainFunnel(units))),
)
const tenThousand = perSecond(1, () => pairs.forEach(([events, days]) => rateInterval(events, days)))
told(
  `${INTERVALS.toLocaleString('en-GB')} intervals of rates`,
  tenThousand,
  perSecond(20, () => repeat(20, () => pairs.forEach(([events, days]) => plainInterval(events, days)))),
)
ledger.fact(`XmR series of ${POINTS} points, all rules`, `${whole(xmr)} a second`, '≥ 50,000 a second', xmr >= 50_000)
process.exit(ledger.close() > 0 ? 1 : 0)

/** How many things a second of processor time makes: the middle of several rounds, after one that warms up. */
function perSecond(things: number, work: () => void): number {
  work()
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    let times = 0
    let used = 0
    while (used < 150_000) {
      work()
      times += 1
      const { user, system } = process.cpuUsage(before)
      used = user + system
    }
    return (things * times * 1_000_000) / used
  })
  return median(rounds) ?? 0
}

function pointsOf(chart: ReturnType<typeof xmrChart>): number {
  return chart.ok ? chart.value.points.length : 0
}

function repeat(times: number, work: () => unknown): void {
  for (let n = 0; n < times; n += 1) work()
}

function told(what: string, rate: number, plain?: number): void {
  const beside =
    plain === undefined ? '' : `   plainly ${whole(plain).padStart(9)} (${(rate / plain).toFixed(2)} of it)`
  console.log(`${what.padEnd(44)} ${whole(rate).padStart(9)} a second${beside}`)
}

function whole(rate: number): string {
  return rate < 100 ? rate.toFixed(1) : Math.round(rate).toLocaleString('en-GB')
}
