import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { assetFiles } from '../asset-files.ts'

test('the browser scripts are plain JavaScript whose types hold', () => {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  const checked = spawnSync(process.execPath, [tsc, '-p', dirname(fileURLToPath(import.meta.url))], {
    encoding: 'utf8',
  })
  expect(checked.stdout).toBe('')
  expect(checked.status).toBe(0)
})

test('all scripts together are small: at most 20 KB gzipped', () => {
  const scripts = assetFiles().filter(({ type }) => type.startsWith('text/javascript'))
  const size = scripts.reduce((sum, { body }) => sum + gzipSync(body).length, 0)
  console.log(`${scripts.length} scripts, ${size} bytes gzipped`)
  expect(size).toBeLessThanOrEqual(20 * 1024)
})

test('scripts are sent as they are read here, but for comments that stand on lines of their own', () => {
  const scripts = assetFiles().filter(({ type }) => type.startsWith('text/javascript'))
  for (const { path, body } of scripts) {
    const isComment = (line: string) => /^\s*(\/\*\*|\*|\/\/)/.test(line)
    const code = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => !isComment(line))
    expect([path, body.toString().split('\n')]).toEqual([path, code])
  }
})

test('scripts make no markup from strings, so that names and words stay words', () => {
  const scripts = assetFiles().filter(({ type }) => type.startsWith('text/javascript'))
  for (const { path, body } of scripts) {
    expect(body.toString(), path).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/,
    )
  }
})
