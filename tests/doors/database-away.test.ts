import { expect, it } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { aHouse } from '#tests/setup/house.ts'

const house = await aHouse()

it('connections cut under load give pages in words, and the next request is served again', async () => {
  const visitors = await Promise.all(Array.from({ length: 4 }, () => house.visitor('manager')))
  const rounds = depth(20, 200)
  const statuses: number[] = []
  let goesOn = true
  const cutting = (async () => {
    for (let n = 0; n < rounds; n++) {
      await house.superuser.query(`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename in ('lessen_app', 'lessen_identity')`)
      await house.superuser.query('select pg_sleep(0.02)')
    }
    goesOn = false
  })()
  const looking = visitors.map(async (visitor) => {
    while (goesOn) statuses.push((await visitor.get('/')).status)
  })
  await Promise.all([cutting, ...looking])

  expect([...new Set(statuses)].filter((status) => status !== 200 && status !== 503)).toEqual([])
  expect(statuses).toContain(503)
  expect(statuses.length).toBeGreaterThan(rounds)
  expect(house.logged.filter(({ event }) => event === 'request.failed')).toEqual([])
  const after = []
  for (let n = 0; n < 3; n++) after.push((await visitors[0]?.get('/'))?.status)
  expect(after.at(-1)).toBe(200)
})
