import { isatty } from 'node:tty'
import { type FaultStory, storyOf } from '#platform/log/fault-story.ts'
import { type LogFields, onlyKnown } from '#platform/log/log-fields.ts'
import { prettyLine } from '#platform/log/pretty-line.ts'

/** How serious a line is. `silent` writes nothing at all. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/** One line as it is written: an event by name, never a sentence made of what people typed. */
export type LogLine = LogFields & { time: string; level: LogLevel; event: string; fault?: FaultStory }

/** The house's log: named events with whitelisted fields, and faults stripped of what people typed. */
export type Log = Readonly<
  Record<'debug' | 'info' | 'warn' | 'error', (event: string, fields?: LogFields, fault?: unknown) => void>
>

const order: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent']

/** What makes a log: from which level on, where lines go and in which form. */
export type LogWay = {
  readonly level: LogLevel
  readonly write?: (text: string) => void
  readonly pretty?: boolean
  readonly now?: () => string
}

/**
 * A log on standard error: one JSON object a line, or plain words when a person is looking at a terminal.
 * Fields that are not on the list are dropped, so that personal data cannot slip in by accident.
 */
export function createLog(way: LogWay): Log {
  const write = way.write ?? ((text) => void process.stderr.write(text))
  const pretty = way.pretty ?? isatty(2)
  const now = way.now ?? (() => new Date().toISOString())
  const at =
    (level: LogLevel) =>
    (event: string, fields: LogFields = {}, fault?: unknown) => {
      if (order.indexOf(level) < order.indexOf(way.level)) return
      const line: LogLine = { time: now(), level, event, ...onlyKnown(fields) }
      if (fault !== undefined) line.fault = storyOf(fault)
      write(pretty ? prettyLine(line) : `${JSON.stringify(line)}\n`)
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
