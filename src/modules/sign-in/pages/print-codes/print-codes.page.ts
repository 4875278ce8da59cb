import { newId } from '#basics/id.ts'
import { longDate } from '#basics/written-time.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'
import { isHashingBusy } from '#platform/sessions/password-hash.ts'
import { newSheet } from '#platform/sessions/printed-code.ts'
import { endFactor, listFactors, saveFactor } from '../../store/factors.store.ts'
import { saveSheet } from '../../store/printed-codes.store.ts'
import { noteFactor } from '../factors/note-factor.ts'
import { today } from '../your-sign-in/written.ts'
import { printCodesView, sheetView } from './print-codes.view.tsx'

/** What printed codes are, before they are made. */
export async function showPrintCodes(visit: SignedInVisit): Promise<Reply> {
  return await asking(visit, 200)
}

/** Makes a sheet and shows it, this once. An earlier sheet stops working. */
export async function submitPrintCodes(visit: SignedInVisit): Promise<Reply> {
  if (isHashingBusy()) return await asking(visit, 503)
  const { codes, salt, hashes } = await newSheet()
  const factor = { id: newId(), kind: 'printed-codes', name: 'Sheet of codes' } as const
  await visit.identity(async (db) => {
    for (const { id, kind } of await listFactors(db, visit.user.id))
      if (kind === factor.kind) await endFactor(db, visit.user.id, id, visit.now)
    await saveFactor(db, { ...factor, userId: visit.user.id, now: visit.now })
    await saveSheet(db, { factorId: factor.id, salt, hashes })
    await noteFactor(db, visit, 'user.added-factor', factor)
  })
  const { email } = visit.user
  return { title: 'Your printed codes', body: sheetView({ codes, email, on: longDate(today(visit)) }) }
}

async function asking(visit: SignedInVisit, status: number): Promise<PageReply> {
  const factors = await visit.identity((db) => listFactors(db, visit.user.id))
  const hasSheet = factors.some(({ kind }) => kind === 'printed-codes')
  return {
    status,
    title: 'Print codes',
    back: { href: '/your-sign-in', text: 'Your sign-in' },
    body: printCodesView({ hasSheet, isBusy: status === 503, tokens: visit.tokens }),
  }
}
