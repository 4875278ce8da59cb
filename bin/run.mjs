import { spawn } from 'node:child_process'
import { at, bundledNode, tsxLoader } from './paths.mjs'
import { refuse } from './say.mjs'

const neededMajor = 24

/** The program and first words that run TypeScript files of the house under Node 24. */
export function nodeForHouse() {
  const own = Number(process.versions.node.split('.')[0]) >= neededMajor ? process.execPath : null
  const node = bundledNode() ?? own
  if (node === null)
    refuse(
      `Lessen needs Node ${neededMajor}. This is ${process.version}, and npm has no Node for ${process.platform}-${process.arch}: install Node ${neededMajor} and try again.`,
    )
  return node
}

/**
 * Runs a TypeScript file of the house in place of this process, as nearly as can be: same terminal, same signals, same
 * exit code. The channel between the two tells the child when we are gone, even by kill -9, so that it leaves too.
 */
export function runTypeScript(file, words, { cwd } = {}) {
  const child = spawn(nodeForHouse(), ['--import', tsxLoader(), at(file), ...words], {
    cwd,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, TSX_TSCONFIG_PATH: at('tsconfig.json') },
  })
  follow(child)
}

/** Passes signals on to the child, and ends the way it ends. */
export function follow(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('error', (fault) => refuse(`Node could not be started: ${fault.message}`))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    for (const one of signals) process.removeAllListeners(one)
    process.kill(process.pid, signal)
  })
}
