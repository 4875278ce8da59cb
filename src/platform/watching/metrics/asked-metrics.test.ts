import { Registry } from 'prom-client'
import { expect, test } from 'vitest'
import { askedMetrics, type Waiting } from '#platform/watching/metrics/asked-metrics.ts'

const waiting: Waiting = {
  jobs: [{ job: 'mail.send', waiting: 3, running: 1, dead: 2 }],
  mail: { waiting: 3, oldestSeconds: 90, bouncing: 1 },
}

test('what waits is told as the database answers, and left out, not told as before, when it does not', async () => {
  const registry = new Registry()
  let isAway = false
  const ask = askedMetrics(registry, async () => (isAway ? Promise.reject(new Error('away')) : waiting))
  const samples = async () => {
    await ask()
    return (await registry.metrics()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  }
  const told = [
    'lessen_database_answers 1',
    'lessen_jobs{job="mail.send",state="waiting"} 3',
    'lessen_jobs{job="mail.send",state="running"} 1',
    'lessen_jobs{job="mail.send",state="failed"} 2',
    'lessen_mail{state="waiting"} 3',
    'lessen_mail{state="bouncing"} 1',
    'lessen_mail_oldest_seconds 90',
  ]
  expect(await samples()).toEqual(told)
  isAway = true
  expect(await samples()).toEqual(['lessen_database_answers 0'])
  isAway = false
  expect(await samples()).toEqual(told)
})
