/**
 * One unknown of a program: how far it may move from where it stands, down and up (infinity allowed), and what each step
 * up gains.
 */
export type Movable = { readonly down: number; readonly up: number; readonly gain: number }

/** One equation over movements: the sum of `times` × movement of each unknown named is 0. */
export type Balance = readonly { readonly unknown: number; readonly times: number }[]

const TINY = 1e-9
const MOST_STEPS = 20_000

/**
 * The movements that gain most while every balance holds and nothing leaves its bounds: linear programming by the
 * simplex method with bounds on the unknowns (Dantzig 1963, chapter 18), Bland's rule against going in circles. Not
 * moving is always allowed, so there is no first phase. What gains must be bounded. Every step keeps to the balances and
 * the bounds, so when it stops after `mostSteps`, what it has reached is allowed, if not the best.
 */
export function bestMove(
  movables: readonly Movable[],
  balances: readonly Balance[],
  mostSteps = MOST_STEPS,
): readonly number[] {
  const unknowns = movables.map(
    (movable, place): Unknown => ({ ...movable, place, at: 0, isBasic: false, worth: movable.gain }),
  )
  const rows = balances.map((balance) => rowOf(balance, movables.length))
  for (let step = 0; step < mostSteps; step += 1) {
    const entering = unknowns.find(canGain)
    if (entering === undefined) break
    takeStep(entering, unknowns, rows)
  }
  return unknowns.map(({ at }) => at)
}

/** An unknown under way. `worth` is what a step still gains once the basic unknowns have made room (reduced cost). */
type Unknown = Movable & { readonly place: number; at: number; isBasic: boolean; worth: number }

/** An equation solved for `basic`; null until an unknown has taken the place of the nought it began with. */
type Row = { basic: Unknown | null; readonly entries: Float64Array }

function rowOf(balance: Balance, length: number): Row {
  const entries = new Float64Array(length)
  for (const { unknown, times } of balance) entries[unknown] = entryOf(entries, unknown) + times
  return { basic: null, entries }
}

function canGain({ isBasic, worth, at, down, up }: Unknown): boolean {
  return !isBasic && ((worth > TINY && at < up) || (worth < -TINY && at > -down))
}

/** Moves one unknown as far as everything allows, and lets it into the basis where a basic one stopped it. */
function takeStep(entering: Unknown, unknowns: readonly Unknown[], rows: readonly Row[]): void {
  const direction = Math.sign(entering.worth)
  let room = direction > 0 ? entering.up - entering.at : entering.at + entering.down
  let stopping: Row | null = null
  for (const row of rows) {
    const slope = entryOf(row.entries, entering.place) * direction
    const limit = roomIn(row.basic, slope)
    const isFirst = limit === room && stopping !== null && placeOf(row) < placeOf(stopping)
    if (limit < room || isFirst) [room, stopping] = [limit, row]
  }
  entering.at += direction * room
  for (const { basic, entries } of rows)
    if (basic !== null) basic.at -= entryOf(entries, entering.place) * direction * room
  if (stopping !== null) letIn(entering, stopping, unknowns, rows)
}

/** How far the entering unknown may go before this basic one meets a bound, where it falls by `slope` a step. */
function roomIn(basic: Unknown | null, slope: number): number {
  if (Math.abs(slope) < TINY) return Number.POSITIVE_INFINITY
  if (basic === null) return 0
  return Math.max(0, (slope > 0 ? basic.at + basic.down : basic.up - basic.at) / Math.abs(slope))
}

function placeOf({ basic }: Row): number {
  return basic === null ? -1 : basic.place
}

function letIn(entering: Unknown, stopping: Row, unknowns: readonly Unknown[], rows: readonly Row[]): void {
  const { place } = entering
  const pivot = entryOf(stopping.entries, place)
  for (const [i, entry] of stopping.entries.entries()) stopping.entries[i] = entry / pivot
  for (const row of rows) if (row !== stopping) takeAway(row.entries, stopping.entries, entryOf(row.entries, place))
  const { worth } = entering
  for (const unknown of unknowns) unknown.worth -= worth * entryOf(stopping.entries, unknown.place)
  if (stopping.basic !== null) stopping.basic.isBasic = false
  entering.isBasic = true
  stopping.basic = entering
}

function takeAway(from: Float64Array, what: Float64Array, times: number): void {
  if (times === 0) return
  for (const [i, entry] of what.entries()) from[i] = entryOf(from, i) - times * entry
}

function entryOf(list: Float64Array, place: number): number {
  return list[place] as number
}
