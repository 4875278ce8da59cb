import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'
import { hashPassword, isHashingBusy } from '#platform/sessions/password-hash.ts'
import { checkNewPin, pinLength, triesOfPin } from '../../domain/pin.ts'
import { countPinTries, deletePin, savePin } from '../../store/device-pins.store.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { tellOfChange } from '../../tell-of-change.ts'
import { setPinView } from './set-pin.view.tsx'

/** The PIN that opens a locked screen on this device. */
export async function showSetPin(visit: SignedInVisit): Promise<Reply> {
  return await page(visit, [])
}

/** Sets the PIN of this user on this device. */
export async function submitSetPin(visit: SignedInVisit): Promise<Reply> {
  const checked = checkNewPin(answer(visit.form, 'pin'))
  if (!checked.ok) return await page(visit, checked.problems)
  if (isHashingBusy())
    return await page(visit, [{ field: 'pin', says: 'Many people are signing in just now. Try again in a minute.' }])
  const hash = await hashPassword(checked.value)
  await visit.identity(async (db) => {
    await savePin(db, placeOf(visit), hash, visit.now)
    await noteDeed(visit, db, 'user.set-pin')
    const says = `A PIN was set that opens your locked screen on one device (${visit.browser.words}).`
    await tellOfChange(db, visit, visit.user.id, { says })
  })
  return { location: '/pin?set=yes' }
}

/** Takes the PIN of this device away: a locked screen then asks for the password. */
export async function submitRemovePin(visit: SignedInVisit): Promise<Reply> {
  await visit.identity(async (db) => {
    await deletePin(db, placeOf(visit))
    await noteDeed(visit, db, 'user.removed-pin')
  })
  return { location: '/pin' }
}

function noteDeed(
  { user, now }: SignedInVisit,
  db: Parameters<typeof savePin>[0],
  deed: 'user.set-pin' | 'user.removed-pin',
): Promise<void> {
  return saveIdentityDeed(db, { deed, by: user.id, subject: user.id, organisation: null, now })
}

function placeOf({ user, browser, openedBy }: SignedInVisit) {
  return { userId: user.id, device: browser.device, openedBy }
}

async function page(visit: SignedInVisit, problems: readonly Problem[]): Promise<PageReply> {
  const hasPin = (await visit.identity((db) => countPinTries(db, placeOf(visit)))) > 0
  const isNew = visit.method === 'GET' && visit.query.get('set') === 'yes' && hasPin
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'A PIN for this device',
    problems: problems.length,
    back: { href: '/your-sign-in', text: 'Your sign-in' },
    body: setPinView({ hasPin, isNew, tries: triesOfPin, length: pinLength, problems, tokens: visit.tokens }),
  }
}
