import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aCommandLine } from '#modules/returns/testing/a-command-line.builder.ts'
import { writeMultipliedExtract } from '#modules/returns/testing/multiplied-extract.builder.ts'
import { theShippedExtract } from '#modules/returns/testing/shipped-extract.builder.ts'
import { openTemporary } from '#platform/db/embedded/open-temporary.ts'
import { depth } from '#tests/setup/depth.ts'

/**
 * How fast an extract is taken in, and how much memory this process needs for it: 10 times the shipped extract, or 100
 * times with LESSEN_DEPTH=full. Prints rows a second and the highest memory; run once more, the second import shows what a
 * month without news costs. Memory must be flat: it is printed for one times the extract first.
 */
const folder = mkdtempSync(join(tmpdir(), 'lessen-bench-'))
const temporary = await openTemporary()
const lessen = aCommandLine(temporary.database)
try {
  for (const times of [1, depth(10, 100)]) {
    const into = join(folder, String(times))
    const rows = writeMultipliedExtract(into, theShippedExtract(), times)
    for (const pass of ['first', 'again']) {
      const { ms, mostMb, ran } = await watched(() =>
        lessen('import', 'mhsds', into, '--organisation', `ZZ901`, '--create', '--format', 'json'),
      )
      if (ran.code !== 0) throw new Error(ran.told)
      const speed = Math.round((rows * 1000) / ms)
      console.log(
        `${times} × extract, ${pass}: ${rows} rows in ${(ms / 1000).toFixed(1)} s = ${speed} rows/s, ${mostMb} MB at most`,
      )
    }
  }
} finally {
  await temporary.close()
  rmSync(folder, { recursive: true, force: true })
}

/** How long the work takes, and the most memory this process holds meanwhile. */
async function watched<T>(work: () => Promise<T>): Promise<{ ms: number; mostMb: number; ran: T }> {
  globalThis.gc?.()
  let most = 0
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 50)
  const began = performance.now()
  const ran = await work()
  clearInterval(look)
  return { ms: performance.now() - began, mostMb: Math.round(most / 1024 / 1024), ran }
}
