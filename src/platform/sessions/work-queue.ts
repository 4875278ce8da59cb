/** Lets only so many pieces of work run at once; the others wait their turn. */
export type WorkQueue = {
  /** Runs `work` when its turn comes. */
  run<T>(work: () => Promise<T>): Promise<T>
  /** Whether so many wait already that another would wait too long. */
  isFull(): boolean
}

/** A queue that runs `atOnce` at a time and is full when `most` wait. */
export function workQueue(atOnce: number, most: number): WorkQueue {
  const waiting: (() => void)[] = []
  let running = 0
  const turn = async (): Promise<void> => {
    if (running >= atOnce) return await new Promise<void>((go) => waiting.push(go))
    running += 1
  }
  /** Who waits takes the place over; were it given up first, a newcomer could slip in between. */
  const next = (): void => {
    const waiter = waiting.shift()
    if (waiter) return waiter()
    running -= 1
  }
  return {
    run: async (work) => {
      await turn()
      try {
        return await work()
      } finally {
        next()
      }
    },
    isFull: () => waiting.length >= most,
  }
}
