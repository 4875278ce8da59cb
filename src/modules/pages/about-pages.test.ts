import { expect, test } from 'vitest'
import type { Details } from '#modules/publishing/index.ts'
import { withdrawEntry } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { aHouse } from '#tests/setup/house.ts'
import { listTopPages, pageShape } from './index.ts'

const house = await aHouse()
const anyone = house.stranger()
const edit = asEditor(house.database.app)
const at = '2026-01-01T09:00:00.000Z'
const [kind = ''] = pageShape.kinds

const write = (code: string, details: Details, body = 'Words.') =>
  edit((db) => publishAnEntry(db, anEntry({ shape: 'page', kind, code, title: `Page ${code}`, body, details }), at))
const top = () => inNetwork(house.database.app, (db) => listTopPages(db, house.clock.now))

test('pages about the network: none yet is said, and then they stand in their order with what is below them', async () => {
  expect((await anyone.open('/about')).text).toContain('Nothing here yet')
  await write('vision', { place: 2, isTop: true })
  await write('governance', {
    place: 1,
    isTop: true,
    governors: [
      { name: 'Ama Quill', role: 'Co-chair', sector: 'NHS', nation: 'Wales', interests: '', declaredOn: '2026-01-02' },
      {
        name: 'Ben Tarn',
        role: 'Trustee',
        sector: '',
        nation: '',
        interests: 'Owns a home.',
        declaredOn: '2025-12-01',
      },
      { name: 'Cai Rowe', role: 'Trustee', sector: 'Education', nation: 'England', interests: '' },
    ],
  })
  const below = await write('trustees', { parent: 'governance', isTop: true })
  await write(
    'minutes',
    { parent: 'trustees' },
    ['One', 'Two', 'Three', 'Four'].map((part) => `## ${part}\n\nA.`).join('\n\n'),
  )
  const codes = (await anyone.open('/about')).links.flatMap(({ href }) => /^\/about\/([a-z]+)$/.exec(href)?.[1] ?? [])
  expect(codes).toEqual(['governance', 'trustees', 'minutes', 'vision'])
  expect((await top()).map(({ href }) => href)).toEqual(['/about/governance', '/about/trustees', '/about/vision'])

  const minutes = await anyone.open('/about/minutes')
  expect(minutes.links.map(({ href }) => href)).toEqual(
    expect.arrayContaining(['/about/governance', '/about/trustees', '#part-one']),
  )
  await edit((db) => withdrawEntry(db, below, 'Old.', at))
  expect((await top()).map(({ href }) => href)).toEqual(['/about/governance', '/about/vision'])
  expect((await anyone.open('/about/minutes')).html).not.toContain('/about/trustees')
  expect((await anyone.open('/about')).html).toContain('/about/minutes')
})

test('who governs is in rows; "none declared" is said only where somebody declared it, with the day', async () => {
  const { text, html } = await anyone.open('/about/governance')
  expect(text).toContain('None declared (Friday 2 January 2026)')
  expect(text).toContain('Owns a home (Monday 1 December 2025)')
  expect(text.match(/No declaration yet/g)).toHaveLength(1)
  expect(text.match(/None declared/g)).toHaveLength(1)
  expect(html.match(/<th [^>]*scope="row"/g)).toHaveLength(3)
})

test('a page that names itself or the one below it as its parent is shown all the same', async () => {
  await write('ring-a', { parent: 'ring-b' })
  await write('ring-b', { parent: 'ring-a' })
  await write('self', { parent: 'self' })
  for (const code of ['ring-a', 'ring-b', 'self']) {
    expect((await anyone.open(`/about/${code}`)).status).toBe(200)
    expect((await anyone.open('/about')).html).toContain(`/about/${code}`)
  }
})
