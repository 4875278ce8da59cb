import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { at } from '../paths.mjs'
import { refuse, tell } from '../say.mjs'

/** Writes files (path from the root → text) and lays them out. Writes none when one of them is there already. */
export function writeNew(files) {
  const there = Object.keys(files).filter((path) => existsSync(at(path)))
  if (there.length > 0) refuse(`${there.join(', ')} is there already; nothing was written.`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
    tell(`wrote ${path}`)
  }
  layOut(Object.keys(files).filter((path) => /\.tsx?$/.test(path)))
}

/** Long names move line breaks and the order of imports: the formatter knows. */
function layOut(paths) {
  const biome = at('node_modules/@biomejs/biome/bin/biome')
  if (paths.length > 0 && existsSync(biome))
    spawnSync(process.execPath, [biome, 'check', '--write', ...paths], { cwd: at() })
}
