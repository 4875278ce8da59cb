import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * The numbers of the living processes of the cluster with this title. A zombie has no command line and a recycled
 * number has another one, so neither is taken for ours: PostgreSQL's own check (kill -0) takes both.
 */
export function processesOf(title: string): number[] {
  return commandLines()
    .filter(({ words }) => isOf(title, words))
    .map(({ pid }) => pid)
}

/** Whether any process at all has this number: also a zombie, and one that belongs to somebody else. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}

/** The postmaster has its arguments, its children a title of their own. The shell that started it is neither. */
function isOf(title: string, words: readonly string[]): boolean {
  const [program = ''] = words
  if (program.startsWith('postgres: ')) return words.join(' ').startsWith(`postgres: ${title}: `)
  return /(^|\/)postgres$/.test(program) && words.includes(`cluster_name=${title}`)
}

function commandLines(): { pid: number; words: string[] }[] {
  if (process.platform !== 'linux') return linesOfPs()
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      return [{ pid: Number(pid), words }]
    } catch {
      return []
    }
  })
}

function linesOfPs(): { pid: number; words: string[] }[] {
  const text = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' })
  return text.split('\n').map((line) => {
    const [, pid = '0', command = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? []
    return { pid: Number(pid), words: command.startsWith('postgres: ') ? [command] : command.split(' ') }
  })
}
