import { execFileSync } from 'node:child_process'
import { root } from './paths.mjs'
import { runStep } from './run-step.mjs'

/**
 * Runs the steps one after the other, each under a heading and with its time, and goes on after one that fails. The
 * last line is the sum over all: `N passed, N failed`. Ends the process: code 1 when anything failed.
 */
export async function runSteps(steps, env = {}) {
  const full = { LESSEN_SEED: process.env.LESSEN_SEED || seedOfCommit(), ...env }
  say(`Depth ${process.env.LESSEN_DEPTH || '1'}, seed ${full.LESSEN_SEED}.`)
  const sum = { passed: 0, failed: 0 }
  const broken = []
  let isStopped = false
  process.on('SIGINT', () => {
    isStopped = true
  })
  for (const step of steps) {
    say(`\n── ${step.name}: ${step.says}`)
    const started = Date.now()
    const { passed, failed } = step.known ?? (await runStep(step, full))
    if (isStopped) process.exit(130)
    sum.passed += passed
    sum.failed += failed
    if (failed > 0) broken.push(step.name)
    say(`── ${step.name}: ${passed} passed, ${failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  }
  if (broken.length > 0) say(`\nFailed: ${broken.join(', ')}`)
  say(`\n${sum.passed} passed, ${sum.failed} failed`)
  process.exit(sum.failed > 0 ? 1 : 0)
}

/** Chance starts from the commit: the same commit is checked in the same way, the next one in another. */
function seedOfCommit() {
  try {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return String(Number.parseInt(commit.slice(0, 7), 16))
  } catch {
    return '1'
  }
}

function say(text) {
  process.stdout.write(`${text}\n`)
}
