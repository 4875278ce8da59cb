import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compiled } from './house-process.ts'

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const entry = join(import.meta.dirname, '../../src/command-line.ts')

/** What a command of Lessen printed, as a process of its own, and its exit code. */
export type CommandRan = { readonly code: number | null; readonly out: string; readonly told: string }

/** Types a command on the data folder, and waits until it has ended. */
export async function lessen(folder: string, env: Record<string, string>, ...words: string[]): Promise<CommandRan> {
  const child = spawn(process.execPath, ['--import', loader, entry, ...words], {
    env: { PATH: process.env.PATH, ...compiled(), LESSEN_DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, told]: [string[], string[]] = [[], []]
  child.stdout.setEncoding('utf8').on('data', (part: string) => out.push(part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => told.push(part))
  const code = await new Promise<number | null>((done) => void child.once('close', done))
  return { code, out: out.join(''), told: told.join('') }
}
