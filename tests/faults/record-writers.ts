import { fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Id } from '#basics/id.ts'
import { type RemoteVisitor, remoteVisitor } from '#tests/setup/browser-over-http.ts'
import { demoPassword, hospitalUsers } from '#worlds/demo/cast.ts'
import { somebodyHere } from './kept-records.ts'

/** A record on its way: what was sent, so that it can be sent again word for word. */
type Sending = { readonly id: Id; readonly nurse: RemoteVisitor; readonly body: URLSearchParams }

/** Nurses who record one incident after the other, and remember what they were told. */
export type Writers = {
  /** Ids of all records that were sent. */
  readonly sent: Set<Id>
  /** Ids of those that the house said it had kept; each is on the disk outside the database before the next is sent. */
  readonly acknowledged: Set<Id>
  /** How often each status was answered; `no answer` where the connection broke. */
  readonly answers: Map<string, number>
  /** Answers 503 and 507 that did not say when to come again. */
  readonly withoutRetryAfter: () => number
  /** The longest wait for any answer so far, in milliseconds. */
  readonly longestWaitMs: () => number
  /** Begins to write, until `rest`. */
  begin(): void
  rest(): Promise<void>
  /** Sends what had no clear answer again, word for word, as the same nurse; gives how many still have none. */
  sendAgain(): Promise<number>
}

/** Signs `count` nurses in at the house of a data folder, whose address may change when it starts anew. */
export async function recordWriters(folder: string, address: () => string, count: number): Promise<Writers> {
  const ledger = openSync(join(folder, 'ledger'), 'a')
  const [sent, acknowledged] = [new Set<Id>(), new Set<Id>()]
  const answers = new Map<string, number>()
  let silent = 0
  let longest = 0
  const nurses = await Promise.all(Array.from({ length: count }, () => signedInNurse(address)))
  const person = await somebodyHere(folder)
  const unclear: Sending[] = []
  let isOver = false
  let work: Promise<void>[] = []

  /** Whether the house said that the record is kept; no answer, or one that it is busy, is no word at all. */
  const isKept = async ({ id, nurse, body }: Sending): Promise<boolean> => {
    const began = performance.now()
    const reply = await nurse.post('/incidents', body).catch(() => undefined)
    longest = Math.max(longest, performance.now() - began)
    const told = reply === undefined ? 'no answer' : String(reply.status)
    answers.set(told, (answers.get(told) ?? 0) + 1)
    if ((told === '503' || told === '507') && reply?.headers['retry-after'] === undefined) silent++
    if (reply?.status !== 303 || reply.location?.startsWith('/incidents/') !== true) return false
    writeSync(ledger, `${id}\n`)
    fsyncSync(ledger)
    acknowledged.add(id)
    return true
  }
  const write = async (nurse: RemoteVisitor): Promise<void> => {
    while (!isOver) {
      const sending = await prepared(nurse, person).catch(() => undefined)
      if (sending === undefined) await pause(20)
      if (sending === undefined) continue
      sent.add(sending.id)
      if (!(await isKept(sending))) unclear.push(sending)
    }
  }
  return {
    sent,
    acknowledged,
    answers,
    withoutRetryAfter: () => silent,
    longestWaitMs: () => longest,
    begin: () => {
      isOver = false
      work = nurses.map(write)
    },
    rest: async () => {
      isOver = true
      await Promise.all(work)
    },
    sendAgain: async () => {
      for (const sending of unclear.splice(0)) if (!(await isKept(sending))) unclear.push(sending)
      return unclear.length
    },
  }
}

async function signedInNurse(address: () => string): Promise<RemoteVisitor> {
  const [nurse] = hospitalUsers
  const visitor = remoteVisitor(address)
  const page = await visitor.open('/sign-in')
  const typed = { email: nurse?.email ?? '', password: demoPassword }
  const reply = await visitor.post('/sign-in', visitor.filled(page, '/sign-in', typed))
  if (reply.status !== 303) throw new Error(`the nurse could not sign in: ${reply.status} ${reply.text.slice(0, 300)}`)
  return visitor
}

/** Goes through the form to the page where the answers are checked: what is then sent is one record. */
async function prepared(nurse: RemoteVisitor, person: Id): Promise<Sending> {
  const form = await nurse.open(`/incidents/new?person=${person}`)
  const typed = { 'i1-practice': 'standing', 'i1-start': '10 min ago', 'i1-end': 'now', reason: '10' }
  const sent = await nurse.post('/incidents/check', nurse.filled(form, '/incidents/check', typed))
  const check = await nurse.open(sent.location ?? '/incidents/drafts')
  const body = nurse.filled(check, '/incidents')
  return { id: body.get('draft') ?? '', nurse, body }
}
