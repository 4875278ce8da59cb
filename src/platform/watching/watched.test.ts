import { expect, test } from 'vitest'
import { type Work, watch, watched } from '#platform/watching/watched.ts'

const never = () => {
  throw new Error('nobody watches: nobody needs to know')
}

test('while nobody watches, work is only run: it is not even described', async () => {
  const seen: (Work | undefined)[] = []
  expect(await watched('job', never, async (work) => (seen.push(work), 'done'))).toBe('done')
  expect(seen).toEqual([undefined])
})

test('watchers see work begin and end, the first around the second, and are gone when they have left', async () => {
  const said: string[] = []
  const teller = (who: string) =>
    watch(['job'], async (work, run) => {
      said.push(`${who} ${work.name} begins`)
      const value = await run()
      said.push(`${who} ends as ${work.outcome}`)
      return value
    })
  const leave = [teller('one'), teller('two')]
  const describe = () => ({ name: 'mail.send' })
  await watched('job', describe, async (work) => {
    if (work) work.outcome = 'kept'
  })
  expect(said).toEqual(['one mail.send begins', 'two mail.send begins', 'two ends as kept', 'one ends as kept'])
  for (const go of leave) go()
  await watched('job', never, async () => undefined)
  expect(said).toHaveLength(4)
})

test('a fault passes through every watcher as it was thrown', async () => {
  const stop = watch(['job'], (_work, run) => run())
  const fault = new Error('lost')
  await expect(
    watched(
      'job',
      () => ({ name: 'mail.send' }),
      () => Promise.reject(fault),
    ),
  ).rejects.toBe(fault)
  stop()
})
