/** One way to damage a backup, by its name: what is left of the file. */
export type Damage = { readonly name: string; readonly harm: (whole: Buffer) => Buffer | Promise<Buffer> }

/** The file as age writes it: lines that end with a code, 16 bytes, then pieces of 64 KiB, each with a code of 16 bytes. */
const pieceBytes = 65_536 + 16
const nonceBytes = 16
/** One piece is like the other: of a large backup the first are enough. */
const mostPieces = 6

/**
 * Damage that needs no key: cuts at every border of the file, bits flipped in every section, sections swapped, doubled and
 * taken out, and files that are no backup at all.
 */
export function damageOutside(whole: Buffer): Damage[] {
  const lines = headLines(whole)
  const head = lines.at(-1) ?? 0
  const body = head + nonceBytes
  const pieces = Array.from(
    { length: Math.min(mostPieces, Math.ceil((whole.length - body) / pieceBytes)) },
    (_, n) => body + n * pieceBytes,
  )
  const borders = [0, 1, ...lines, body, ...pieces.slice(1), whole.length - 16, whole.length - 1]
  const sections = [...lines.map((end) => end - 3), head + 3, ...pieces.map((from) => from + 9), whole.length - 5]
  return [
    ...borders.map((at) => ({ name: `cut off after ${at} bytes`, harm: (bytes: Buffer) => bytes.subarray(0, at) })),
    ...sections.flatMap((at) =>
      [0, 3, 7].map((bit) => ({
        name: `bit ${bit} of byte ${at} flipped`,
        harm: (bytes: Buffer) => flipped(bytes, at, bit),
      })),
    ),
    ...pieces.slice(1).map((from) => ({
      name: `the piece at ${from} taken out`,
      harm: (bytes: Buffer) => Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + pieceBytes)]),
    })),
    ...pieces.slice(1, -1).map((from) => ({ name: `the pieces around ${from} swapped`, harm: swappedAt(from) })),
    ...wholesale(body),
  ]
}

function wholesale(body: number): Damage[] {
  return [
    { name: 'a byte more at its end', harm: (bytes) => Buffer.concat([bytes, Buffer.from([0])]) },
    { name: 'twice, one after the other', harm: (bytes) => Buffer.concat([bytes, bytes]) },
    { name: 'without its beginning', harm: (bytes) => bytes.subarray(body) },
    { name: 'nothing but zeros', harm: (bytes) => Buffer.alloc(bytes.length) },
    {
      name: 'lines ended in another way',
      harm: (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
    },
    { name: 'read as text and written again', harm: (bytes) => Buffer.from(bytes.toString('utf8')) },
    { name: 'another file: a page of words', harm: () => Buffer.from('Dear colleague, here is the backup.\n') },
  ]
}

/** Where each line of the beginning ends; the last begins with three dashes. */
function headLines(whole: Buffer): number[] {
  const ends: number[] = []
  for (let from = 0; ; ) {
    const end = whole.indexOf('\n', from) + 1
    ends.push(end)
    if (whole.subarray(from, from + 3).equals(Buffer.from('---'))) return ends
    from = end
  }
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const harmed = Buffer.from(bytes)
  harmed.writeUInt8(harmed.readUInt8(at) ^ (1 << bit), at)
  return harmed
}

/** The piece before `from` and the one that begins there change places. */
function swappedAt(from: number): Damage['harm'] {
  return (bytes) => {
    const [one, other] = [bytes.subarray(from - pieceBytes, from), bytes.subarray(from, from + pieceBytes)]
    return Buffer.concat([bytes.subarray(0, from - pieceBytes), other, one, bytes.subarray(from + pieceBytes)])
  }
}
