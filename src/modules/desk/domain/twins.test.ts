import { expect, test } from 'vitest'
import { emptyContent } from '#modules/publishing/index.ts'
import { twinKinds, withSignature, withTwin } from './twins.ts'

const words = { title: 'Drws agored', description: 'Crynodeb', body: 'Corff', madeBy: 'a machine' } as const

test.each(twinKinds)('a signature of what is $name ends when a word of it changes, and only then', (kind) => {
  const written = withTwin(emptyContent, kind, words)
  expect(written[kind.of]).toEqual({ ...words, signedBy: null })
  const signed = withSignature(written, kind, 'Megan Example', '2026-03-01')
  expect(signed[kind.of]?.signedBy).toEqual({ name: 'Megan Example', on: '2026-03-01' })
  expect(withTwin(signed, kind, { ...words, madeBy: 'a person' })[kind.of]?.signedBy).not.toBeNull()
  expect(withTwin(signed, kind, { ...words, body: 'Corff arall' })[kind.of]?.signedBy).toBeNull()
})

test('an emptied twin is none, and what is none cannot be signed', () => {
  const [kind] = twinKinds
  const written = withTwin(emptyContent, kind, words)
  expect(withTwin(written, kind, { title: '', description: '', body: '', madeBy: 'a person' }).welsh).toBeNull()
  expect(withSignature(emptyContent, kind, 'Megan Example', '2026-03-01')).toBe(emptyContent)
})
