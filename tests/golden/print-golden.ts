import { resolve } from 'node:path'
import { leftOut } from './adapter.ts'
import type { LeftOut } from './golden-vector.ts'
import { runGolden, type Tally, unexplained } from './run-golden.ts'

/**
 * Holds the statistics against golden vectors and prints, for each method, how many passed, failed and have no answer;
 * then what was left out and why; and last the total. Ends with code 1 when a vector fails.
 */
const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (folder === undefined) {
  console.error('usage: npm run golden -- FOLDER [--verbose]   (a folder with one folder of vectors for each tool)')
  process.exit(2)
}
const { methods, total, failures, uncovered } = runGolden(resolve(folder))

if (process.argv.includes('--verbose'))
  for (const failure of failures)
    console.log(`FAIL ${failure.method} ${failure.case}\n   ${failure.says.slice(0, 4).join('\n   ')}`)
for (const [method, tally] of methods) console.log(`${method.padEnd(48)} ${inWords(tally)}`)
const told = leftOut.filter(({ method }) => methods.has(method))
if (told.length > 0) console.log(`\nLeft out, and why:\n${told.map(reason).join('\n')}\n`)
for (const one of unexplained(uncovered, leftOut))
  console.log(`without an answer and without a reason: ${one.method} ${one.case}`)
console.log(`total: ${inWords(total)}`)
process.exit(failures.length > 0 ? 1 : 0)

function inWords({ passed, failed, uncovered: none, compared, absent }: Tally): string {
  return `${passed} passed, ${failed} failed, ${none} uncovered; ${compared} values compared, ${absent} absent`
}

function reason({ method, cases, fields, why }: LeftOut): string {
  return `  ${[method, cases?.join(', '), fields && `(${fields.join(', ')})`].filter(Boolean).join(' ')}: ${why}`
}
