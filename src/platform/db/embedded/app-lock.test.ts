import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { takeLock } from '#platform/db/embedded/app-lock.ts'
import { depth } from '#tests/setup/depth.ts'

const above = mkdtempSync(join(tmpdir(), 'lessen-lock-'))
afterAll(() => rmSync(above, { recursive: true, force: true }))
const newFolder = () => mkdtempSync(join(above, 'x'))
const me = { pid: process.pid, what: 'Lessen' }

test('whoever holds the lock says who it is and where it answers; let go, it can be taken', async () => {
  const folder = newFolder()
  const first = await takeLock(folder, me)
  if (!first.ok) throw new Error('nobody else is here')
  first.value.tell({ state: 'ready', address: 'http://localhost:3000' })
  const second = await takeLock(folder, { pid: 1, what: 'a command' })
  expect(second).toEqual({ ok: false, problems: { ...me, state: 'ready', address: 'http://localhost:3000' } })
  first.value.release()
  const third = await takeLock(folder, me)
  expect(third.ok).toBe(true)
  if (third.ok) third.value.release()
  expect(readdirSync(folder)).toEqual([])
})

test(`of any number of claimants at any moments exactly one gets the lock, ${depth(20, 300)} times`, async () => {
  const delays = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(delays, async (waits) => {
      const folder = newFolder()
      const taken = await Promise.all(waits.map(async (wait) => (await pause(wait), takeLock(folder, me))))
      const winners = taken.flatMap((result) => (result.ok ? [result.value] : []))
      for (const winner of winners) winner.release()
      expect(winners).toHaveLength(1)
    }),
    { numRuns: depth(20, 300) },
  )
})

test('somebody who listens but does not answer is alive and keeps the lock', async () => {
  const folder = newFolder()
  const silent = createServer(() => undefined)
  await new Promise<void>((done) => void silent.listen(join(folder, 'ffffffff.lock'), done))
  const refusal = await takeLock(folder, me)
  expect(refusal.ok).toBe(false)
  silent.close()
})

function pause(ms: number): Promise<void> {
  return new Promise((done) => void setTimeout(done, ms))
}
