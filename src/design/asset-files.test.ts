import { existsSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { expect, test } from 'vitest'
import { assetFiles, pageAssets } from './asset-files.ts'

const files = assetFiles()

test('every file that a file names is served at the address it names', () => {
  const addresses = new Set(files.map(({ address }) => address))
  const named = files.flatMap(({ address, body, type }) => {
    const text = type.startsWith('font') ? '' : body.toString()
    const imports = [...text.matchAll(/from '(\.\/[^']+)'/g), ...text.matchAll(/url\("?([^")]+)"?\)/g)]
    return imports.map(([, relative = '']) => posix.join(dirname(address), relative))
  })
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((address) => !addresses.has(address))).toEqual([])
})

test('addresses carry the hash of what is served, so that they may be kept for ever', () => {
  expect(files.every(({ address }) => /^\/assets\/[0-9a-f]{16}\/[\w.-]+$/.test(address))).toBe(true)
  expect(new Set(files.map(({ address }) => address)).size).toBe(files.length)
  expect(assetFiles().map(({ address }) => address)).toEqual(files.map(({ address }) => address))
})

test('a page is given its style sheet, its first script and its font', () => {
  const page = pageAssets(files)
  expect(Object.values(page).every((address) => files.some((file) => file.address === address))).toBe(true)
  expect(files.every(({ path }) => existsSync(path))).toBe(true)
})
