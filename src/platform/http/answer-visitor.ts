import { createHash, randomBytes } from 'node:crypto'
import { newId } from '#basics/id.ts'
import { answer } from '#platform/forms/answers.ts'
import { type Answered, isRefusal } from '#platform/http/answered.ts'
import type { Arrival } from '#platform/http/arrival.ts'
import { doneBeforeNotice } from '#platform/http/form-notices.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'
import type { Resend } from '#platform/http/page-frame.ts'
import type { OpenRoute, Route } from '#platform/http/route.ts'
import type { FormTokens, Visit } from '#platform/http/visit.ts'
import { visitorBehind } from '#platform/http/visitor-address.ts'
import {
  countVisitorSending,
  type EarlierVisitorSending,
  findVisitorSending,
  saveVisitorAnswer,
  saveVisitorSending,
  secretOfDay,
  type VisitorSending,
} from '#platform/http/visitor-forms.store.ts'
import {
  otherAnswersNotice,
  staleVisitorNotice,
  tooFastNotice,
  tooManyNotice,
  trappedNotice,
} from '#platform/http/visitor-notices.ts'
import {
  longEnoughAgo,
  makeVisitorProof,
  proofField,
  readVisitorProof,
  trapField,
} from '#platform/http/visitor-proof.ts'
import { openVisit } from '#platform/http/visits.ts'
import { inNetwork, type NetworkDb } from '#platform/tenancy/network-db.ts'

/** How many times one visitor may send one form within some minutes, unless the route says otherwise: a ward shares an address. */
const usualPace = { most: 20, minutes: 10 }

/** Whether a form is one that people without a sign-in and without a cookie send. */
export function isForVisitors(route: Route): route is OpenRoute {
  return route.method === 'POST' && route.who === 'anyone' && route.givesNoCookie === true
}

/**
 * Answers a form of a visitor. In place of a cookie its sealed proof says that a page of ours made it, when, and that it
 * counts once. Who is stopped is told why, calmly, and gets everything back that they typed, with a button to send it.
 */
export async function answerVisitor(parts: HttpParts, route: OpenRoute, arrival: Arrival): Promise<Answered> {
  const { [proofField]: _proof, [trapField]: trapped, ...form } = arrival.form
  const resend: Resend = { action: arrival.path, answers: form, button: 'Send', isVisitor: true }
  const proof = readVisitorProof(parts.settings.secret, arrival.path, arrival.now, answer(arrival.form, proofField))
  if (proof.is === 'stale') return { notice: staleVisitorNotice(resend) }
  if (proof.is === 'too fast') return { notice: tooFastNotice(resend) }
  if (trapped !== undefined && trapped !== '') return { notice: trappedNotice(resend) }

  const sending = { proof: proof.id, bodyHash: hashOf(arrival.path, form) }
  const earlier = await inNetwork(parts.database.app, (db) => findVisitorSending(db, sending.proof))
  if (earlier) return again(sending, earlier, resend)
  const pace = route.pace ?? usualPace
  if ((await sentSoFar(parts, arrival, pace.minutes)) > pace.most)
    return { notice: tooManyNotice(resend, pace.minutes) }
  return await takeOnce(parts, route, { ...arrival, form, tokens: tokensAfter(parts, arrival) }, { sending, resend })
}

type Taking = { readonly sending: VisitorSending; readonly resend: Resend }

/** Lets the page answer; the proof is used up in the transaction of the deed itself, and only by what was not refused. */
async function takeOnce(
  parts: HttpParts,
  route: OpenRoute,
  arrival: Arrival,
  { sending, resend }: Taking,
): Promise<Answered> {
  let isTaken = false
  const take = async (db: NetworkDb): Promise<void> => {
    if (isTaken) return
    if (!(await saveVisitorSending(db, sending, arrival.now))) throw new SentBefore()
    isTaken = true
  }
  const visit = openVisit(parts, arrival)
  const networkDeed: Visit['networkDeed'] = (work) =>
    visit.networkDeed(async (db, undo) => {
      await take(db)
      return await work(db, () => {
        isTaken = false
        undo()
      })
    })
  const { app } = parts.database
  try {
    const answered = await route.answer({ ...visit, networkDeed })
    if (isRefusal(answered)) return answered
    await inNetwork(app, async (db) => {
      await take(db)
      if ('location' in answered) await saveVisitorAnswer(db, sending.proof, answered.location)
    })
    return answered
  } catch (fault) {
    if (!(fault instanceof SentBefore)) throw fault
    const earlier = await inNetwork(app, (db) => findVisitorSending(db, sending.proof))
    return again(sending, earlier ?? { bodyHash: sending.bodyHash, location: null }, resend)
  }
}

/** Ends the transaction of a deed whose form was taken while it waited: the other of two clicks. */
class SentBefore extends Error {}

function again(sending: VisitorSending, earlier: EarlierVisitorSending, resend: Resend): Answered {
  if (earlier.bodyHash !== sending.bodyHash) return { notice: otherAnswersNotice(resend) }
  return earlier.location === null ? { notice: doneBeforeNotice } : { location: earlier.location }
}

async function sentSoFar({ database }: HttpParts, { address, path, now }: Arrival, minutes: number): Promise<number> {
  const slot = minutes * 60_000
  const since = new Date(Math.floor(Date.parse(now) / slot) * slot).toISOString()
  return await inNetwork(database.app, async (db) => {
    const secret = await secretOfDay(db, now, randomBytes(32).toString('base64url'))
    return await countVisitorSending(db, { visitor: visitorBehind(address, secret), form: path, since })
  })
}

function tokensAfter({ settings }: HttpParts, { tokens, now }: Arrival): FormTokens {
  const madeAt = longEnoughAgo(now)
  return { ...tokens, visitor: (action) => makeVisitorProof(settings.secret, action, madeAt, newId()) }
}

function hashOf(path: string, form: Arrival['form']): string {
  const said = Object.entries(form).sort(([one], [other]) => (one < other ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([path, said]))
    .digest('hex')
}
