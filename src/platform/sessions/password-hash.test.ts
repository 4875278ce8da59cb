import { describe, expect, it } from 'vitest'
import { hashPassword, isPassword } from './password-hash.ts'
import { workQueue } from './work-queue.ts'

describe('a password at rest', () => {
  it('is kept as argon2id with a salt of its own, and only the right one opens it', async () => {
    const [one, other] = await Promise.all([hashPassword('quiet-river-lantern'), hashPassword('quiet-river-lantern')])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(one).not.toBe(other)
    expect(await isPassword('quiet-river-lantern', one)).toBe(true)
    expect(await isPassword('quiet-river-lanterN', one)).toBe(false)
  })

  it('opens nothing where there is none', async () => {
    expect(await isPassword('', null)).toBe(false)
    expect(await isPassword('\0'.repeat(32), null)).toBe(false)
  })

  it('is the same however a keyboard composes its letters', async () => {
    const kept = await hashPassword('caf\u00e9 by the river')
    expect(await isPassword('cafe\u0301 by the river', kept)).toBe(true)
  })
})

describe('the queue for hashing', () => {
  it('never runs more at once than it says, and leaves nobody out', async () => {
    const queue = workQueue(2, 3)
    let now = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++now)
      await Promise.resolve()
      await Promise.resolve()
      now -= 1
      return 1
    }
    const all = Array.from({ length: 50 }, () => queue.run(work))
    expect(queue.isFull()).toBe(true)
    expect((await Promise.all(all)).length).toBe(50)
    expect(most).toBe(2)
    expect(queue.isFull()).toBe(false)
  })

  it('goes on after a failure', async () => {
    const queue = workQueue(1, 1)
    await expect(queue.run(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
    expect(await queue.run(() => Promise.resolve('next'))).toBe('next')
  })
})
