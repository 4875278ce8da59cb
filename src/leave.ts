import { setTimeout as pause } from 'node:timers/promises'
import type { AppLock } from '#platform/db/embedded/app-lock.ts'
import type { Log } from '#platform/log/log.ts'

/** The way out of the house: what was opened is closed in reverse order, within ten seconds and the time for draining. */
export type Leaving = {
  /** Adds something to close. */
  add(close: () => Promise<void>): void
  /** Says that visitors may be inside from now on, who are given time; before, nobody waits for what is being prepared. */
  opened(): void
  /** Says why, closes everything and ends the process with code 1. */
  fail(says: string): Promise<never>
}

const longestMs = 9_500
const beforeOpeningMs = 300
/** A terminal's Ctrl-C reaches us twice: from the terminal, and passed on by the process that started us. */
const sameSignalMs = 500

/**
 * Leaves politely on SIGINT, SIGTERM, SIGHUP, or when the process that started us is gone. A second signal leaves at once.
 * `drainSeconds` come on top of the longest that leaving takes.
 */
export function leaveOnSignal(log: Log, lock: AppLock | null, drainSeconds: number): Leaving {
  const closers: (() => Promise<void>)[] = []
  let startedAt: number | null = null
  let isOpen = false

  const leave = async (code: number): Promise<never> => {
    startedAt = Date.now()
    lock?.tell({ state: 'stopping' })
    const closing = closeAll(closers, log)
    await Promise.race([closing, pause(isOpen ? drainSeconds * 1_000 + longestMs : beforeOpeningMs)])
    lock?.release()
    process.exit(code)
  }
  const onSignal = (signal: string): void => {
    if (startedAt !== null) return Date.now() - startedAt > sameSignalMs ? process.exit(130) : undefined
    log.info('house.leaving', { signal })
    void leave(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => onSignal(signal))
  process.once('disconnect', () => onSignal('parent gone'))
  // Gone while this house was still being loaded: nobody will tell it any more.
  if (process.connected === false) onSignal('parent gone')
  process.channel?.unref()
  process.on('uncaughtException', (fault) => {
    log.error('house.fault', {}, fault)
    if (startedAt === null) void leave(1)
  })
  return {
    add: (close) => void closers.push(close),
    opened: () => {
      isOpen = true
    },
    fail: (says) => {
      process.stderr.write(`${says}\n`)
      return leave(1)
    },
  }
}

async function closeAll(closers: readonly (() => Promise<void>)[], log: Log): Promise<void> {
  for (const close of closers.toReversed()) {
    await close().catch((fault: unknown) => log.error('house.closing-failed', {}, fault))
  }
}
