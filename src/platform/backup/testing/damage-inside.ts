import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { extract, pack } from 'tar-stream'
import { type BackupKey, decrypted, encrypted, type Lock } from '#platform/backup/keys.ts'
import type { Damage } from '#platform/backup/testing/damage-outside.ts'

/** One entry of a backup; `claims` is the length it says it has, where that is not the true one. */
type Entry = { readonly name: string; readonly content: Buffer; readonly claims?: number }

/** Much of nothing: small in the file, large when it is read. */
const bomb = () => Buffer.alloc(64_000_000)

/**
 * Damage by somebody who knows the public key, and therefore writes a file that decrypts well: what is inside is not what
 * a backup holds.
 */
export async function damageInside(whole: Buffer, key: BackupKey, lock: Lock): Promise<Damage[]> {
  const tar = gunzipSync(await opened(whole, key))
  const entries = await entriesIn(tar)
  const locked = async (plain: Buffer) => Buffer.concat(await piecesOf(await encrypted(Readable.from([plain]), lock)))
  const again = async (changed: readonly Entry[]) => await locked(gzipSync(await packed(changed), { level: 1 }))
  const of = (name: string, change: (all: readonly Entry[]) => readonly Entry[]): Damage => ({
    name: `inside: ${name}`,
    harm: () => again(change(entries)),
  })
  const tables = entries.filter(({ name, content }) => name.startsWith('tables/') && content.length > 100)
  const some = [0, 5, 10, 15].flatMap((n) => tables[n] ?? [])
  const [one, other] = some
  const file = entries.find(({ name }) => name.startsWith('files/'))
  const json = (name: string, change: (value: object) => object) => (all: readonly Entry[]) =>
    all.map((entry) =>
      entry.name === name
        ? { ...entry, content: Buffer.from(JSON.stringify(change(JSON.parse(entry.content.toString())))) }
        : entry,
    )
  const filled = (name: string, content: Buffer, claims?: number) => (all: readonly Entry[]) =>
    all.map((entry) => (entry.name === name ? { name, content, ...(claims === undefined ? {} : { claims }) } : entry))
  const header = 'lessen-backup.json'
  return [
    { name: 'inside: not compressed', harm: () => locked(tar) },
    { name: 'inside: compressed, and cut off', harm: () => locked(gzipSync(tar).subarray(0, -2_000)) },
    { name: 'inside: empty', harm: () => locked(Buffer.alloc(0)) },
    { name: 'inside: a list of files without any', harm: () => again([]) },
    ...[header, 'manifest.json', ...some.map(({ name }) => name), ...(file ? [file.name] : [])].map((name) =>
      of(`without ${name}`, (all) => all.filter((entry) => entry.name !== name)),
    ),
    ...[1, 2, 3, 4].map((quarter) =>
      of(`cut off after ${quarter} fifths of its entries`, (all) =>
        all.slice(0, Math.floor((all.length * quarter) / 5)),
      ),
    ),
    ...[...some, ...(file ? [file] : [])].map(({ name, content }) =>
      of(
        `a letter changed in ${name}`,
        filled(name, Buffer.from(content.map((byte, at) => (at === 50 ? byte ^ 1 : byte)))),
      ),
    ),
    ...(one && other
      ? [
          of('two tables swapped', (all) => filled(one.name, other.content)(filled(other.name, one.content)(all))),
          of('a part of a table twice', (all) => [...all.slice(0, -1), one, ...all.slice(-1)]),
          of('a table that nobody knows', (all) => [
            ...all.slice(0, -1),
            { ...one, name: 'tables/private.unknown/1' },
            ...all.slice(-1),
          ]),
          of('a table of 64 MB of nothing', filled(one.name, bomb())),
        ]
      : []),
    of('a file more', (all) => [
      ...all.slice(0, -1),
      { name: 'files/aa/aaaa', content: Buffer.from('more') },
      ...all.slice(-1),
    ]),
    of('its beginning not first', (all) => all.toReversed()),
    of(
      'a beginning of a later format',
      json(header, (value) => ({ ...value, format: 2 })),
    ),
    of(
      'a beginning without a format',
      json(header, (value) => ({ ...value, format: undefined })),
    ),
    of(
      'of a later Lessen',
      json(header, (value) => ({ ...value, migrations: [{ name: '9999-later.sql', sha256: '0' }] })),
    ),
    of(
      'of another kind of installation',
      json(header, (value) => ({ ...value, mode: 'network' })),
    ),
    of(
      'a list without tables',
      json('manifest.json', (value) => ({ ...value, tables: [] })),
    ),
    of(
      'a list without files',
      json('manifest.json', (value) => ({ ...value, files: [] })),
    ),
    of(
      'a list of another shape',
      json('manifest.json', () => ({ tables: 'all' })),
    ),
    ...[header, 'manifest.json'].flatMap((name) => [
      of(`${name} is no JSON`, filled(name, Buffer.from('{"format": 1,'))),
      of(`${name} is empty`, filled(name, Buffer.alloc(0))),
      of(`${name} says that it has a terabyte`, filled(name, Buffer.from('{}'), 1_000_000_000_000)),
    ]),
    of('a secret of 64 MB', filled('secret', bomb())),
    ...['../outside', '/etc/outside', 'a\\b', './here', 'a//b'].map((path) =>
      of(`a file at ${path}`, withFileAt(path)),
    ),
  ]
}

/** A file whose place is outside the folder for files; the list says so too. */
function withFileAt(path: string): (all: readonly Entry[]) => readonly Entry[] {
  const sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  return (all) =>
    all.flatMap((entry) => {
      if (entry.name !== 'manifest.json') return [entry]
      const value = JSON.parse(entry.content.toString())
      const content = Buffer.from(JSON.stringify({ ...value, files: [...value.files, { path, bytes: 0, sha256 }] }))
      return [
        { name: `files/${path}`, content: Buffer.alloc(0) },
        { ...entry, content },
      ]
    })
}

async function opened(whole: Buffer, key: BackupKey): Promise<Buffer> {
  const plain = await decrypted(Readable.from([whole]), key)
  if (!plain.ok) throw new Error(plain.problems)
  return Buffer.concat(await piecesOf(plain.value))
}

async function piecesOf(pieces: AsyncIterable<unknown>): Promise<Uint8Array[]> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) if (piece instanceof Uint8Array) all.push(piece)
  return all
}

async function entriesIn(tar: Buffer): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of Readable.from([tar]).pipe(extract()))
    entries.push({ name: entry.header.name, content: Buffer.concat(await piecesOf(entry)) })
  return entries
}

/** A tar file; an entry that claims more than it has is followed by nothing that could be read. */
async function packed(entries: readonly Entry[]): Promise<Buffer> {
  const tar = pack()
  for (const { name, content, claims } of entries) {
    if (claims === undefined) tar.entry({ name }, content)
    else {
      tar.entry({ name, size: claims }).write(content)
      tar.push(null)
      break
    }
  }
  if (entries.every(({ claims }) => claims === undefined)) tar.finalize()
  return Buffer.concat(await piecesOf(tar))
}
