import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aCommandLine } from '#modules/returns/testing/a-command-line.builder.ts'
import { writeMultipliedExtract } from '#modules/returns/testing/multiplied-extract.builder.ts'
import { theShippedExtract } from '#modules/returns/testing/shipped-extract.builder.ts'
import { openTemporary } from '#platform/db/embedded/open-temporary.ts'
import { depth } from '#tests/setup/depth.ts'

/**
 * How fast an extract is taken in, and how much memory the importing process needs: once the shipped extract, then 10
 * times, or 100 times with LESSEN_DEPTH=full. The second pass of each shows what an extract without news costs. Memory is
 * flat when the figures of 1 and of 100 times are of one size. Extracts are made by a process of their own.
 */
const [made, timesMade] = process.argv.slice(2)
if (made === undefined) await measure()
else console.log(writeMultipliedExtract(made, theShippedExtract(), Number(timesMade)))

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lessen-bench-'))
  const temporary = await openTemporary()
  const lessen = aCommandLine(temporary.database)
  try {
    for (const times of [1, depth(10, 100)]) {
      const into = join(folder, String(times))
      const rows = Number(
        execFileSync(process.execPath, [...process.execArgv, import.meta.filename, into, String(times)]),
      )
      for (const pass of ['first', 'again']) {
        const words = ['import', 'mhsds', into, '--organisation', 'ZZ901', '--create', '--format', 'json']
        const { ms, mostMb, ran } = await watched(() => lessen(...words))
        if (ran.code !== 0) throw new Error(ran.told)
        const speed = Math.round((rows * 1000) / ms)
        console.log(
          `${times} × extract, ${pass}: ${rows} rows in ${(ms / 1000).toFixed(1)} s = ${speed} rows/s, ${mostMb} MB`,
        )
      }
    }
  } finally {
    await temporary.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How long the work takes, and the most memory (resident set) that this process holds meanwhile. */
async function watched<T>(work: () => Promise<T>): Promise<{ ms: number; mostMb: number; ran: T }> {
  let most = 0
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 50)
  const began = performance.now()
  const ran = await work()
  clearInterval(look)
  return { ms: performance.now() - began, mostMb: Math.round(most / 1024 / 1024), ran }
}
