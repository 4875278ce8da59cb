import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { houseRoot } from '#platform/config/house-root.ts'
import { licenceFaults, listedPackages, writePackagesPage } from './packages-page.ts'

const lock = readFileSync(join(houseRoot, 'package-lock.json'), 'utf8')
const packages = listedPackages(lock)

describe('packages that Lessen runs with', () => {
  it('each have a licence that lets everybody use, change and share Lessen', () => {
    expect(packages.length).toBeGreaterThan(100)
    expect(licenceFaults(packages)).toEqual([])
  })

  it('are found when they have none, or one that does not', () => {
    const wrong = [
      { name: 'a', version: '1.0.0', licence: undefined },
      { name: 'b', version: '1.0.0', licence: 'AGPL-3.0-only' },
      { name: 'c', version: '1.0.0', licence: 'MIT AND BUSL-1.1' },
    ]
    expect(licenceFaults(wrong)).toEqual(['a has no licence', 'b has AGPL-3.0-only', 'c has MIT AND BUSL-1.1'])
  })

  it('are all on the page docs/assurance/packages.md (after a change: node --import tsx tests/packages/write-page.ts)', () => {
    expect(readFileSync(join(houseRoot, 'docs/assurance/packages.md'), 'utf8')).toBe(writePackagesPage(packages))
  })
})
