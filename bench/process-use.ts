import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What processes have used so far: seconds of processor time, and megabytes of memory of their own now. */
export type Use = { readonly cpuSeconds: number; readonly megabytes: number }

/** Ticks of the kernel's clock in a second, in which /proc counts processor time. */
const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).trim()) || 100

/** The use of a process alone. Linux only: elsewhere there is no /proc, and this refuses (throws). */
export function useOf(pid: number): Use {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticks, megabytes: ownMegabytes(pid) }
}

/** The use of all processes that descend from `pid`, without itself: PostgreSQL, where the app runs its own. */
export function useBelow(pid: number): Use {
  const all = childrenOf(pid).flatMap((child) => {
    try {
      const [own, below] = [useOf(child), useBelow(child)]
      return [{ cpuSeconds: own.cpuSeconds + below.cpuSeconds, megabytes: own.megabytes + below.megabytes }]
    } catch {
      return []
    }
  })
  const sum = (pick: (use: Use) => number) => all.reduce((total, use) => total + pick(use), 0)
  return { cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds), megabytes: sum(({ megabytes }) => megabytes) }
}

/** What is its own, and its share of what it has in common with others (PSS): added up, nothing counts twice. */
function ownMegabytes(pid: number): number {
  const said = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
  return Number(said ?? 0) / 1024
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) => {
    try {
      return readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
    } catch {
      return []
    }
  })
}
