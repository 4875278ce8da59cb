import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { type BackupKey, decrypted } from '#platform/backup/keys.ts'

/** One entry of a backup; its content is read to the end, or passed over, before the next one comes. */
export type BackupEntry = { readonly name: string; readonly bytes: number; readonly content: AsyncIterable<Buffer> }

/** A backup cannot be read: the sentence why. */
export class UnreadableBackup extends Error {}

/** The entries of a backup, in order. Refuses (throws UnreadableBackup) a key that does not fit, and any damage, at the latest at the end. */
export async function* entriesOf(file: string, key: BackupKey): AsyncGenerator<BackupEntry> {
  const opened = await decrypted(createReadStream(file), key)
  if (!opened.ok) throw new UnreadableBackup(opened.problems)
  const tar = extract()
  const flowing = pipeline(opened.value, createGunzip(), tar)
  flowing.catch(() => undefined)
  try {
    for await (const entry of tar) {
      const { name, size, type } = entry.header
      if (type === 'file') yield { name, bytes: size, content: buffersOf(entry) }
      entry.resume()
    }
    await flowing
  } catch (fault) {
    await flowing.catch((first: unknown) => Promise.reject(damaged(first)))
    throw fault
  } finally {
    tar.destroy()
  }
}

/** The whole content of a small entry. Refuses (throws) one that is not small. */
export async function textOf({ bytes, content }: BackupEntry): Promise<string> {
  if (bytes > 200_000_000) throw new UnreadableBackup('This backup holds a list that is too long to be true.')
  return Buffer.concat(await Readable.from(content).toArray()).toString('utf8')
}

async function* buffersOf(entry: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  try {
    for await (const piece of entry) if (Buffer.isBuffer(piece)) yield piece
  } catch (fault) {
    throw damaged(fault)
  }
}

function damaged(fault: unknown): UnreadableBackup {
  return new UnreadableBackup('This backup is damaged or cut short: what it holds cannot be trusted.', { cause: fault })
}
