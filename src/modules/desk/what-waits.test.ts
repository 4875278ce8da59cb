import { expect, test } from 'vitest'
import { aSubmission } from '#modules/moderation/testing/a-submission.builder.ts'
import { modules } from '#modules/order.ts'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { aHouse, houseNow } from '#tests/setup/house.ts'

const house = await aHouse()
const manager = await house.visitor('network-manager')
const editor = await house.visitor('network-editor')
const send = asEditor(house.database.app)
const content = (title: string) => ({ title, why: 'Because.', kind: '', link: '', publisher: '' })
const hoursAgo = (hours: number) => new Date(Date.parse(houseNow) - hours * 3_600_000).toISOString()

test('the desk says how much is late, and how long is left for what is owed next', async () => {
  await send(async (db) => {
    for (const hours of [2, 200]) {
      const sent = { kind: 'resource-suggestion', content: content(`Sent ${hours}`), at: hoursAgo(hours) }
      await aSubmission(db, sent)
    }
  })
  const { text } = await manager.open('/desk')
  expect(text).toMatch(/What was sent in: 2\. 1 late\. The most pressing: .+ late: .+ were allowed\./)
  expect((await editor.open('/desk')).text).not.toContain('What was sent in')
  const queue = await manager.open('/desk/queue')
  const sent = queue.links.filter(({ text: words }) => words.startsWith('Sent')).map(({ text: words }) => words)
  expect(sent).toEqual(['Sent 200', 'Sent 2'])
})

test('every page of the desk can be found from it', async () => {
  const paths = modules
    .flatMap(({ routes }) => routes)
    .flatMap(({ method, path }) => (method === 'GET' && /^\/desk\/[a-z-]+$/.test(path) ? [path] : []))
  expect(paths.length).toBeGreaterThan(10)
  const found = (await manager.open('/desk')).links.map(({ href }) => href)
  expect(paths.filter((path) => !found.includes(path))).toEqual([])
})
