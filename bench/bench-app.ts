import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { houseRoot } from '#platform/config/house-root.ts'

/** The whole app in a process of its own, as `npm start` runs it: its address, and how to stop it. */
export type BenchApp = { readonly address: string; readonly pid: number; stop(): Promise<void> }

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** Starts the app on a data folder as in real use: durable, no demonstration, a port of its own. `settings` come on top. */
export function startBenchApp(dataFolder: string, settings: Readonly<Record<string, string>> = {}): Promise<BenchApp> {
  const child = spawn(process.execPath, ['--import', loader, join(houseRoot, 'src', 'main.ts')], {
    env: {
      PATH: process.env.PATH,
      LESSEN_DATA_DIR: dataFolder,
      PORT: '0',
      LESSEN_DEMO: 'no',
      LESSEN_CLINICAL_SAFETY_OFFICER: 'Nobody: a benchmark',
      LESSEN_LOG: 'error',
      ...settings,
    },
    // Over the fourth the app learns that this process is gone, even by kill -9, and leaves too.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return new Promise((ready, failed) => {
    let said = ''
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      said += part
      const address = /ready at (\S+)/.exec(said)?.[1]
      if (address !== undefined) ready({ address, pid: child.pid ?? 0, stop })
    })
    void ended.then(() => failed(new Error(`the app ended before it was ready: ${said}`)))
  })
}
