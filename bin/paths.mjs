import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The folder of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A file of the checkout. */
export const at = (...parts) => join(root, ...parts)

/** The Node 24 that npm brought for this machine, or null where it has none. */
export function bundledNode() {
  try {
    const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
    const folder = dirname(createRequire(at('package.json')).resolve(`${name}/package.json`))
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return null
  }
}

/** The loader that lets Node read TypeScript and TSX. */
export function tsxLoader() {
  return pathToFileURL(createRequire(at('package.json')).resolve('tsx')).href
}
