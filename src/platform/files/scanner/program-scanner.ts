import { spawn } from 'node:child_process'
import type { VirusScanner } from '#platform/files/scanner/virus-scanner.ts'

/**
 * Starts a program with the file's path as its last word, without a shell. As clamscan and others do, it ends with 0 for
 * clean and 1 for infected; anything else, or taking too long, is "away".
 */
export function programScanner([program = '', ...words]: readonly string[], longestMs: number): VirusScanner {
  return (path) =>
    new Promise((done) => {
      const running = spawn(program, [...words, path], { stdio: 'ignore', timeout: longestMs, killSignal: 'SIGKILL' })
      running.once('error', () => done('away'))
      running.once('exit', (code) => done(code === 0 ? 'clean' : code === 1 ? 'infected' : 'away'))
    })
}
