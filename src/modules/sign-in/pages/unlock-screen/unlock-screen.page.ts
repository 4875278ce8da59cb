import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { wayBackIn } from '#platform/http/http-parts.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import type { User, Visit } from '#platform/http/visit.ts'
import { isHashingBusy, isPassword } from '#platform/sessions/password-hash.ts'
import { nextPath } from '../../domain/next-path.ts'
import { providerWay } from '../../domain/provider.ts'
import { countPinTries, restorePinTries, takePinTry } from '../../store/device-pins.store.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { findOpenedBy, unlockSession } from '../../store/locked-sessions.store.ts'
import { unlockScreenView } from './unlock-screen.view.tsx'

/** The page of a locked screen. Whoever is not locked goes on; nothing of what was open is shown. */
export async function showUnlockScreen(visit: Visit): Promise<Reply> {
  const to = visit.query.get('to') ?? ''
  if (visit.user) return { location: nextPath(wayBackIn(visit.unseal, visit.user.id, to)) }
  if (!visit.locked) return { location: '/sign-in' }
  return await page(visit, visit.locked, to, [])
}

/** Opens the screen again with the PIN of this device. After a few wrong tries only the whole sign-in does. */
export async function submitUnlockScreen(visit: Visit): Promise<Reply> {
  const { locked: user } = visit
  const { session, device } = visit.browser
  const to = answer(visit.form, 'to')
  if (!user || !session) return { location: '/sign-in' }
  const pin = answer(visit.form, 'pin')
  if (!/^\d{1,20}$/.test(pin))
    return await page(visit, user, to, [{ field: 'pin', says: 'Type your PIN: digits only.' }])
  if (isHashingBusy())
    return await page(visit, user, to, [
      { field: 'pin', says: 'Many people are signing in just now. Try again in a minute.' },
    ])

  const [place, hash] = await visit.identity(async (db) => {
    const opened = await findOpenedBy(db, session)
    const found = { userId: user.id, device, openedBy: opened?.id ?? null }
    return [found, await takePinTry(db, found)] as const
  })
  const isRight = await isPassword(pin, hash ?? null)
  await visit.identity(async (db) => {
    const deed = isRight ? 'user.unlocked' : 'user.unlock-refused'
    await saveIdentityDeed(db, { deed, by: user.id, subject: user.id, organisation: null, now: visit.now })
    if (!isRight) return
    await restorePinTries(db, place)
    await unlockSession(db, session, visit.now)
  })
  if (isRight) return { location: nextPath(wayBackIn(visit.unseal, user.id, to)) }
  return await page(visit, user, to, [{ field: 'pin', says: 'That PIN is not right.' }])
}

async function page(visit: Visit, user: User, to: string, problems: readonly Problem[]): Promise<PageReply> {
  const { session, device } = visit.browser
  const [tries, provider] = await visit.identity(async (db) => {
    const opened = session === undefined ? undefined : await findOpenedBy(db, session)
    return [await countPinTries(db, { userId: user.id, device, openedBy: opened?.id ?? null }), opened] as const
  })
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'This screen is locked',
    problems: tries > 0 ? problems.length : 0,
    body: unlockScreenView({ user, to, tries, provider: providerShown(provider, to), problems, tokens: visit.tokens }),
  }
}

function providerShown(provider: { readonly code: string; readonly name: string } | undefined, to: string) {
  return provider ? { name: provider.name, href: providerWay(provider.code, `/unlock?to=${to}`) } : null
}
