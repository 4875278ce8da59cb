import { createServer, type Server, type Socket } from 'node:net'
import { eicar } from '#platform/files/testing/sample-files.ts'

/** How the scanner of a test answers: honestly, never, halfway, with an error, or before it has everything. */
export type ScannerMood = 'honest' | 'silent' | 'half an answer' | 'error' | 'too large' | 'hangs up'

/** A clamd that speaks INSTREAM as the real one does, and can be in any mood. */
export type FakeClamd = {
  readonly at: { readonly host: string; readonly port: number }
  mood: ScannerMood
  /** How many bytes it was sent for the last file. */
  readonly received: number[]
  close(): Promise<void>
}

/** Starts one on a free port of this machine. */
export async function aClamd(): Promise<FakeClamd> {
  const received: number[] = []
  const sockets = new Set<Socket>()
  const clamd = { mood: 'honest' as ScannerMood }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    serve(socket, () => clamd.mood, received)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return Object.assign(clamd, {
    at: { host: '127.0.0.1', port: portOf(server) },
    received,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  })
}

function serve(socket: Socket, moodNow: () => ScannerMood, received: number[]): void {
  const parts: Buffer[] = []
  socket.on('data', (part) => {
    parts.push(part)
    const mood = moodNow()
    if (mood === 'hangs up') return void socket.destroy()
    if (mood === 'too large') return void socket.end('INSTREAM size limit exceeded. ERROR\0')
    // Only looked at when it may be whole: a piece of length nought ends it.
    const content = part.subarray(-4).every((byte) => byte === 0) ? whole(Buffer.concat(parts)) : undefined
    if (content === undefined || mood === 'silent') return
    received.push(content.length)
    const isBad = content.includes(eicar)
    const answers = { 'half an answer': 'stream: O', error: 'stream: lstat() failed ERROR\0' }
    socket.end(mood === 'honest' ? (isBad ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0') : answers[mood])
  })
}

/** What was sent, once the piece of length nought has come. */
function whole(came: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (came.length < command.length || came.toString('latin1', 0, command.length) !== command) return undefined
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= came.length; ) {
    const length = came.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(came.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the scanner has no port')
  return address.port
}
