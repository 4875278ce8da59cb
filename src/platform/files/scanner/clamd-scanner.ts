import { createReadStream } from 'node:fs'
import { connect, type NetConnectOpts, type Socket } from 'node:net'
import type { ScanVerdict, VirusScanner } from '#platform/files/scanner/virus-scanner.ts'

const pieceBytes = 65_536

/**
 * Sends a file to clamd by its INSTREAM command (man clamd): pieces with their length in front, a length of nought at the
 * end, one line back. The file goes over the connection, so that clamd need not be able to read our disk.
 */
export function clamdScanner(at: NetConnectOpts, longestMs: number): VirusScanner {
  return async (path) => {
    const socket = connect(at)
    const answered = answerOf(socket, longestMs)
    // Both are waited for: clamd may answer, and hang up, before it has everything.
    const sent = send(socket, path)
    const [answer] = await Promise.all([answered, sent])
    socket.destroy()
    return verdictOf(answer)
  }
}

async function send(socket: Socket, path: string): Promise<void> {
  try {
    await written(socket, Buffer.from('zINSTREAM\0'))
    for await (const piece of createReadStream(path, { highWaterMark: pieceBytes })) {
      if (socket.destroyed) return
      const length = Buffer.alloc(4)
      length.writeUInt32BE(piece.length)
      await written(socket, Buffer.concat([length, piece]))
    }
    await written(socket, Buffer.alloc(4))
  } catch {
    // What could not be read or sent is never called clean.
    socket.destroy()
  }
}

/** Waits for each piece, so that a slow scanner never makes us keep the whole file in memory. */
function written(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((done) => {
    if (socket.destroyed) return done()
    socket.once('close', done)
    socket.write(bytes, () => {
      socket.off('close', done)
      done()
    })
  })
}

function answerOf(socket: Socket, longestMs: number): Promise<string> {
  return new Promise((done) => {
    let said = ''
    const late = setTimeout(() => socket.destroy(), longestMs)
    socket.setEncoding('latin1').on('data', (part: string) => {
      said += part
      if (said.includes('\0') || said.length > 10_000) socket.destroy()
    })
    socket.on('error', () => undefined)
    socket.once('close', () => {
      clearTimeout(late)
      done(said)
    })
  })
}

/** `stream: OK`, or `stream: Name.Of.It FOUND`; an error, or half a line, is no verdict. */
function verdictOf(answer: string): ScanVerdict {
  if (!answer.endsWith('\0')) return 'away'
  if (answer === 'stream: OK\0') return 'clean'
  return answer.endsWith(' FOUND\0') ? 'infected' : 'away'
}
