import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PageAssets } from './layouts/page.tsx'

/**
 * One file for browsers. `address` changes whenever any of the files does, so each may be kept for ever;
 * `path` is where it lies on disk, `body` its bytes, `type` its media type.
 */
export type AssetFile = {
  readonly address: string
  readonly path: string
  readonly type: string
  readonly body: Buffer
}

const ROOM = dirname(fileURLToPath(import.meta.url))
const FONT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const TYPES: { readonly [extension: string]: string } = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Where the fonts lie on disk, in the package they come from: Latin first (preloaded), then the rest of the Latin letters. */
export function fontPaths(): readonly [latin: string, rest: string] {
  const { resolve } = createRequire(import.meta.url)
  return [resolve(`${FONT}-latin-wght-normal.woff2`), resolve(`${FONT}-latin-ext-wght-normal.woff2`)]
}

/**
 * Every file a page may ask for: the style sheet, our mark, the fonts and the scripts. All stand in one folder named by the hash
 * of them all, because they name each other by relative addresses.
 */
export function assetFiles(): readonly AssetFile[] {
  const scripts = join(ROOM, 'scripts')
  const paths = [
    join(ROOM, 'styles', 'lessen.css'),
    join(ROOM, 'styles', 'mark.svg'),
    ...fontPaths(),
    ...readdirSync(scripts)
      .filter((name) => name.endsWith('.js'))
      .sort()
      .map((name) => join(scripts, name)),
  ]
  const files = paths.map((path) => ({ path, body: bodyOf(path) }))
  const hash = createHash('sha256')
  for (const { path, body } of files) hash.update(basename(path)).update(body)
  const folder = `/assets/${hash.digest('hex').slice(0, 16)}`
  return files.map(({ path, body }) => ({ address: `${folder}/${basename(path)}`, path, body, type: typeOf(path) }))
}

/** Scripts are sent without their comments, which are a quarter of them: every other line is as it is read here. */
function bodyOf(path: string): Buffer {
  const body = readFileSync(path)
  if (!path.endsWith('.js')) return body
  return Buffer.from(body.toString().replace(/^[ \t]*(?:\/\*\*[\s\S]*?\*\/|\/\/.*)\n/gm, ''))
}

/** The addresses a page names in its head. Refuses a set of files from which one is missing. */
export function pageAssets(files: readonly AssetFile[]): PageAssets {
  return {
    css: addressOf(files, 'lessen.css'),
    icon: addressOf(files, 'mark.svg'),
    script: addressOf(files, 'main.js'),
    font: addressOf(files, basename(fontPaths()[0])),
  }
}

function addressOf(files: readonly AssetFile[], name: string): string {
  const file = files.find(({ path }) => basename(path) === name)
  if (!file) throw new Error(`There is no ${name} among the files for browsers`)
  return file.address
}

function typeOf(path: string): string {
  const type = TYPES[path.split('.').at(-1) ?? '']
  if (!type) throw new Error(`No media type is known for ${basename(path)}`)
  return type
}
