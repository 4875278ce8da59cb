import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { at, root } from './paths.mjs'
import { nodeForHouse } from './run.mjs'

/** Runs one step and gives how many checks passed and failed. A step that is not a group of tests counts as one. */
export async function runStep(step, env) {
  if (step.vitest === undefined) {
    const code = await run(step.words, env)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  }
  const folder = mkdtempSync(join(tmpdir(), 'lessen-report-'))
  const report = join(folder, 'report.json')
  const words = [
    'run',
    '--project',
    step.vitest,
    ...(step.words ?? []),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const code = await run([at('node_modules', 'vitest', 'vitest.mjs'), ...words], env)
  const counts = countsIn(report, code)
  rmSync(folder, { recursive: true, force: true })
  return counts
}

function run(words, env) {
  return new Promise((done) => {
    const child = spawn(nodeForHouse(), words, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', () => done(1))
    child.on('exit', (code) => done(code ?? 1))
  })
}

/** A file that could not be loaded has no tests, and a run can fail beside its tests: both count as a failure. */
function countsIn(report, code) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const brokenFiles = testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    ).length
    const failed = numFailedTests + brokenFiles
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
