import { setTimeout as pause } from 'node:timers/promises'
import type { TimedAnswer } from './timed-visitor.ts'
import type { Step } from './work-mix.ts'

/** What a crowd was answered: times by page, and what went wrong. */
export type Answered = {
  readonly times: Map<string, number[]>
  /** By what went wrong: a status of 400 or above, or a connection that broke. */
  readonly errors: Map<string, number>
}

/** One user's rounds: `round` is called again and again until the time is over. */
export type AtWork = (step: Step, round: number) => Promise<void>

/**
 * Lets everybody work for `seconds`, who come within the first `thinkMs` times four, and think for `thinkMs` on average
 * (half to one and a half of it) before each step. A step that fails ends that user's round, is counted, and the next
 * round begins: nobody gives up. What happens in the first fifth, while caches fill and people arrive, is not counted.
 */
export async function workTogether(
  users: readonly AtWork[],
  { seconds, thinkMs }: { readonly seconds: number; readonly thinkMs: number },
): Promise<Answered> {
  const answered: Answered = { times: new Map(), errors: new Map() }
  const began = performance.now()
  const until = began + seconds * 1_000
  const countedFrom = began + seconds * 200
  const step: Step = async (what, ask) => {
    await pause(thinkMs * (0.5 + Math.random()))
    const at = performance.now()
    if (at >= until) throw new RoundOver()
    const answer = await ask().catch((fault: Error) => fault)
    const isCounted = at >= countedFrom
    if (isCounted) note(answered, what, answer, performance.now() - at)
    if (answer instanceof Error || answer.status >= 400) throw new RoundOver()
    return answer
  }
  await Promise.all(
    users.map(async (user, n) => {
      await pause((n / users.length) * thinkMs * 4)
      for (let round = n; performance.now() < until; round++) await user(step, round).catch(onlyRoundOver)
    }),
  )
  return answered
}

class RoundOver extends Error {}

function onlyRoundOver(fault: unknown): void {
  if (!(fault instanceof RoundOver)) throw fault
}

function note({ times, errors }: Answered, what: string, answer: TimedAnswer | Error, ms: number): void {
  const all = times.get(what) ?? []
  times.set(what, all)
  all.push(ms)
  if (!(answer instanceof Error) && answer.status < 400) return
  const why = `${what}: ${answer instanceof Error ? answer.message : answer.status}`
  errors.set(why, (errors.get(why) ?? 0) + 1)
}
