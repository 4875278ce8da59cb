import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hydrate } from './hydrate.mjs'
import { at, root } from './paths.mjs'
import { refuse, tell } from './say.mjs'

const lockFile = at('package-lock.json')
const installedFile = at('node_modules', '.package-lock.json')
const markFile = at('node_modules', '.lessen-installed')

/**
 * Makes sure that node_modules is what package-lock.json says: installs when it is missing or stale, without running
 * anybody's install scripts, and then does by hand what the needed ones would have done.
 */
export function makeReady() {
  if (isMarked()) return
  if (!isInstalled()) install()
  hydrate()
  mark()
}

/** The mark holds the hash of both lists, so that it is void when either has changed. */
function isMarked() {
  return existsSync(markFile) && readFileSync(markFile, 'utf8') === hashOfBoth()
}

function mark() {
  try {
    writeFileSync(markFile, hashOfBoth())
  } catch {
    // A checkout that belongs to somebody else: it is looked at again next time.
  }
}

function hashOfBoth() {
  if (!existsSync(installedFile)) return ''
  return createHash('sha256').update(readFileSync(lockFile)).update(readFileSync(installedFile)).digest('hex')
}

/** Whether npm's own note of what it installed agrees with the lock file, package by package. */
function isInstalled() {
  if (!existsSync(installedFile)) return false
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages
  const have = JSON.parse(readFileSync(installedFile, 'utf8')).packages
  const isRight = ([path, entry]) =>
    path === '' || have[path]?.version === entry.version || (!have[path] && isForOthers(entry))
  return Object.entries(wanted).every(isRight) && Object.keys(have).every((path) => path in wanted)
}

/** Whether an optional package is for another kind of machine, or only needed by one that is. */
function isForOthers(entry) {
  const fits = (list, own) => list !== undefined && [list].flat().includes(own)
  return (
    entry.optional === true &&
    !(fits(entry.os, process.platform) && fits(entry.cpu, process.arch) && entry.libc === undefined)
  )
}

/**
 * `npm install --no-save` rather than `npm ci`: both follow the lock file to the letter and check every hash, but ci
 * refuses a lock file in which packages for other machines are missing, and throws away what is already right.
 */
function install() {
  tell('Installing what Lessen needs. This happens once and takes about a minute …')
  const words = ['install', '--no-save', '--ignore-scripts', '--include=optional', '--include=dev', '--loglevel=error']
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js')
    ? [process.execPath, [npm]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
  const { status, error } = spawnSync(program, [...first, ...words], { cwd: root, stdio: ['ignore', 2, 2] })
  if (error) refuse(`npm could not be started (${error.message}). Lessen needs npm, which comes with Node.`)
  if (status !== 0)
    refuse('npm could not install what Lessen needs; what it says is above. Check the network and try again.')
}
