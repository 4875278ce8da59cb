import { describe, expect, test } from 'vitest'
import { openPageMemory } from '#platform/http/page-memory.ts'
import { notingSources } from '#platform/http/page-sources.ts'

const page = (text: string) => ({ type: 'text/html', text, mark: `W/"${text.length}"` })
const standing = { number: '7', from: '2026-01-15T09:30:10.000Z', until: '2026-01-15T09:31:00.000Z' }
const during = '2026-01-15T09:30:30.000Z'

describe('the memory of pages', () => {
  test('gives a page back under its number, from the moment it was made until it ends, and never otherwise', () => {
    const found = (number: string, now: string) => {
      const memory = openPageMemory(1_000_000)
      memory.keep('/a', page('hello'), standing)
      return memory.find('/a', number, now)?.text
    }
    expect(found('7', during)).toBe('hello')
    expect(found('7', standing.from)).toBe('hello')
    expect(found('8', during)).toBeUndefined()
    expect(found('6', during)).toBeUndefined()
    expect(found('7', standing.until)).toBeUndefined()
    expect(found('7', '2026-01-15T09:30:09.999Z')).toBeUndefined()
  })

  test('holds no more bytes than it may: what was asked for longest ago goes first, and one that is too long never comes in', () => {
    const memory = openPageMemory(100_000)
    for (let at = 0; at < 60; at += 1) {
      memory.keep(`/page-${at}`, page('x'.repeat(1000)), standing)
      memory.find('/page-0', '7', during)
      expect(memory.bytes()).toBeLessThanOrEqual(100_000)
    }
    expect(memory.has('/page-0')).toBe(true)
    expect(memory.has('/page-1')).toBe(false)
    expect(memory.has('/page-59')).toBe(true)
    memory.keep('/long', page('x'.repeat(10_000)), standing)
    expect(memory.has('/long')).toBe(false)
    memory.keep('/page-59', page('x'), { ...standing, number: '8' })
    expect(memory.find('/page-59', '8', during)?.text).toBe('x')
  })

  test('holds nothing where it may hold nothing', () => {
    const memory = openPageMemory(0)
    memory.keep('/a', page('hello'), standing)
    expect(memory.has('/a')).toBe(false)
  })
})

describe('a page that read nothing of the network', () => {
  test('has no number to be remembered under', () => {
    expect(notingSources(during).standing()).toBeUndefined()
  })
})
