import { connect } from 'node:net'
import { z } from 'zod'

/** Who holds the lock of a data folder, as it says itself. */
export type Holder = {
  readonly pid: number
  /** `Lessen`, or a command by its name. */
  readonly what: string
  /** Asking: wants the lock. Starting and stopping pass by themselves. */
  state: 'asking' | 'starting' | 'ready' | 'stopping'
  /** Where people reach it, once it is ready. */
  address: string | null
}

const shape = z.object({
  pid: z.number(),
  what: z.string(),
  state: z.enum(['asking', 'starting', 'ready', 'stopping']),
  address: z.string().nullable(),
})

/** Somebody listens but is too busy to say who: alive all the same. */
const silentHolder: Holder = { pid: 0, what: 'Lessen', state: 'ready', address: null }

/** Whether the holder did not say who it is. */
export function isSilent({ pid }: Holder): boolean {
  return pid === 0
}
const patienceMs = 1_000

/** Asks the socket `file` who listens there. Null when nobody does: only the kernel's own "refused" counts as that. */
export function whoAnswers(file: string): Promise<Holder | null> {
  return new Promise((done) => {
    let text = ''
    const socket = connect(file)
    socket.setTimeout(patienceMs, () => {
      socket.destroy()
      done(silentHolder)
    })
    socket.setEncoding('utf8').on('data', (part) => {
      text += part
    })
    socket.on('end', () => done(read(text)))
    socket.on('error', (fault) => done(isDead(fault) ? null : silentHolder))
  })
}

function read(text: string): Holder {
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    return silentHolder
  }
}

function isDead(fault: Error): boolean {
  return 'code' in fault && (fault.code === 'ECONNREFUSED' || fault.code === 'ENOENT')
}
