import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { at } from '../paths.mjs'
import { refuse, tell } from '../say.mjs'

/** Adds what every catalogue entry means to catalogue.lock. What is there stays; a released entry that changed is refused. */
export async function writeLock() {
  const { register } = await import('tsx/esm/api')
  register()
  const load = (file) => import(pathToFileURL(at('src/catalogue', file)).href)
  const [{ catalogue }, { brokenReleases, extendLock, meaningsOf, readLock }] = await Promise.all([
    load('offered.ts'),
    load('meaning.ts'),
  ])
  const path = at('src/catalogue/catalogue.lock')
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const now = meaningsOf(catalogue)
  const broken = brokenReleases(readLock(before), now)
  if (broken.length > 0) refuse(broken.join('\n'))
  const after = extendLock(before, now)
  writeFileSync(path, after)
  tell(
    `catalogue.lock holds ${readLock(after).size} entries, ${readLock(after).size - readLock(before).size} of them new.`,
  )
}
