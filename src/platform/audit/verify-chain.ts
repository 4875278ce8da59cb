import type { Chain, Head } from '#platform/audit/chain.store.ts'
import { aGathering, type ChainReport } from '#platform/audit/chain-report.ts'
import { erasedUntold, outsideChain, type SealedRow, sealedRows } from '#platform/audit/chain-rows.store.ts'
import { hashBeforeAll, hashOfPayload, hashOfRow, hashOfSeal } from '#platform/audit/seal.ts'
import type { Asking } from '#platform/tenancy/transaction.ts'

/** What a chain is checked against. */
export type Verifying = {
  /** What the chain is called in the report. */
  readonly chain: string
  /** Earlier heads, kept outside this database: sequence to hash. */
  readonly heads: ReadonlyMap<string, string>
  /** Is told how many seals have been checked, some thousands at a time. */
  readonly progress?: (checked: number) => void
}

type Gathering = ReturnType<typeof aGathering>

/**
 * Checks a chain from its first seal to its last, and what stands outside it, in the transaction of `db`, which should be
 * of one moment (`ofOneMoment`). Everything is hashed anew here: nothing the database says about itself is believed.
 */
export async function verifyChain(db: Asking, chain: Chain, verifying: Verifying): Promise<ChainReport> {
  const found = aGathering()
  const walk = await walkSeals(db, chain, verifying, found)
  const waiting = await checkOutside(db, chain, found)
  checkCut(verifying, walk.last, found)
  return {
    chain: verifying.chain,
    ...found.found(),
    seals: walk.seals,
    head: walk.head,
    headsCompared: verifying.heads.size,
    erased: walk.erased,
    unsealed: waiting,
  }
}

type Walk = { seals: number; erased: number; last: bigint; head: Head | null }

async function walkSeals(db: Asking, chain: Chain, verifying: Verifying, found: Gathering): Promise<Walk> {
  const walk: Walk = { seals: 0, erased: 0, last: 0n, head: null }
  let previous = hashBeforeAll
  for await (const rows of sealedRows(db, chain)) {
    for (const row of rows) {
      checkPlace(row, walk.last, previous, found)
      checkRow(row, found)
      checkHead(row, verifying.heads, found)
      walk.seals++
      if (row.words !== null && row.payload === null) walk.erased++
      walk.last = BigInt(row.sequence)
      previous = row.hash
    }
    const last = rows.at(-1)
    if (last) walk.head = { sequence: Number(last.sequence), hash: last.hash, sealedAt: momentOf(last.sealedAt) }
    verifying.progress?.(walk.seals)
  }
  return walk
}

function checkPlace(row: SealedRow, last: bigint, previous: string, found: Gathering): void {
  const { sequence, rowId } = row
  if (BigInt(sequence) !== last + 1n)
    found.add('seal missing', sequence, rowId, `Seal ${sequence} follows seal ${last}: what was between is gone.`)
  if (row.previousHash !== previous)
    found.add('seals reordered', sequence, rowId, `Seal ${sequence} does not continue the seal before it.`)
  if (row.hash !== hashOfSeal(row))
    found.add('seal changed', sequence, rowId, `Seal ${sequence} is not as it was made.`)
}

function checkRow(row: SealedRow, found: Gathering): void {
  const { sequence, rowId, words, salt, payload, payloadHash } = row
  if (words === null) {
    found.add('row removed', sequence, rowId, `Row ${rowId} was sealed and is gone.`)
    return
  }
  if (hashOfRow(words) !== row.rowHash)
    found.add('row changed', sequence, rowId, `Row ${rowId} is not as it was sealed.`)
  // Erased is both or neither; that it was told is looked up afterwards.
  const isErased = salt === null && payload === null
  if (!isErased && hashOfPayload(salt ?? '', payload ?? '') !== payloadHash)
    found.add('payload changed', sequence, rowId, `The payload of row ${rowId} is not as it was written.`)
}

function checkHead(row: SealedRow, heads: Verifying['heads'], found: Gathering): void {
  const earlier = heads.get(row.sequence)
  if (earlier !== undefined && earlier !== row.hash)
    found.add(
      'chain rewritten',
      row.sequence,
      row.rowId,
      `Seal ${row.sequence} is another than the head that was kept: the chain up to it was made anew.`,
    )
}

function checkCut({ heads }: Verifying, last: bigint, found: Gathering): void {
  const furthest = [...heads.keys()].map(BigInt).reduce((one, other) => (one > other ? one : other), 0n)
  if (furthest > last)
    found.add(
      'tail cut',
      String(furthest),
      null,
      `A head at seal ${furthest} was kept, and the chain ends at ${last}: ${furthest - last} seals were cut off.`,
    )
}

async function checkOutside(db: Asking, chain: Chain, found: Gathering): Promise<ChainReport['unsealed']> {
  const { waiting, passedOver, gone, twice } = await outsideChain(db, chain)
  for (const row of passedOver.rows)
    found.add('row inserted', null, row, `Row ${row} neither has a seal nor waits for one: no act writes such a row.`)
  for (const row of gone.rows) found.add('row removed', null, row, `Row ${row} was waiting for its seal and is gone.`)
  for (const row of twice.rows)
    found.add('sealed and waiting', null, row, `Row ${row} has its seal and waits for another.`)
  for (const { count, rows } of [passedOver, gone, twice]) found.addUnlisted(count - rows.length)
  for (const row of await erasedUntold(db, chain))
    found.add('payload removed', null, row, `The payload of row ${row} is gone, and no row says that it was erased.`)
  return waiting
}

/** Microseconds since 1970 as an ISO instant. */
function momentOf(microseconds: string): string {
  return new Date(Number(microseconds) / 1_000).toISOString()
}
