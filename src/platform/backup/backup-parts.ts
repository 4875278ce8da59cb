import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Pack, pack } from 'tar-stream'

/** The tar file of a backup while it is written; each call waits until the reader has taken what came before. */
export type BackupParts = {
  /** What is read: the tar file itself. */
  readonly stream: Pack
  /** One entry whose content is at hand. */
  add(name: string, content: Buffer | string): Promise<void>
  /** One entry of known length that flows. Refuses (throws) when it turns out shorter or longer. */
  addStream(name: string, bytes: number, content: Readable): Promise<void>
  finish(): void
}

/** How much of a table is put into one entry: tar wants to know the length first, and memory is to stay flat. */
export const partBytes = 1_048_576

/** Begins a tar file. */
export function beginParts(): BackupParts {
  const stream = pack()
  const addStream = async (name: string, bytes: number, content: Readable): Promise<void> => {
    const entry = stream.entry({ name, size: bytes, mode: 0o600 })
    await pipeline(content, entry)
  }
  return {
    stream,
    add: (name, content) => {
      const bytes = Buffer.from(content)
      return addStream(name, bytes.length, Readable.from([bytes]))
    },
    addStream,
    finish: () => stream.finalize(),
  }
}

/** Gathers pieces of any size into parts of `partBytes` and hands each on with its number, from 1. */
export function inParts(hand: (part: Buffer, number: number) => Promise<void>): {
  take(piece: Buffer): Promise<void>
  end(): Promise<void>
} {
  let pieces: Buffer[] = []
  let length = 0
  let number = 0
  const flush = async (): Promise<void> => {
    const part = Buffer.concat(pieces)
    pieces = []
    length = 0
    await hand(part, ++number)
  }
  return {
    take: async (piece) => {
      pieces.push(piece)
      length += piece.length
      if (length >= partBytes) await flush()
    },
    end: async () => (length > 0 ? await flush() : undefined),
  }
}
