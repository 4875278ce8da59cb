import { isId } from '#basics/id.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { shortDate } from '#basics/written-time.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { mailWorksAgain, quietHoursSet } from '../../announcements.ts'
import { clearBounce, listBouncing } from '../../store/bounces.store.ts'
import { findQuietHours, saveQuietHours } from '../../store/mail-wishes.store.ts'
import { mailSettingsView } from './mail-settings.view.tsx'
import { parseQuietHours, type QuietAnswers, readQuietHours } from './quiet-hours.form.ts'

/** Whether mail is sent, the organisation's quiet hours, and the addresses that mail comes back from. */
export async function showMailSettings(visit: MemberVisit): Promise<Reply> {
  const quiet = await visit.identity((db) => findQuietHours(db, visit.db.organisation))
  return await page(visit, quiet ?? { starts: '', ends: '' }, [])
}

/** Sets the quiet hours, or takes them away. */
export async function submitQuietHours(visit: MemberVisit): Promise<Reply> {
  const answers = readQuietHours(visit.form)
  const parsed = parseQuietHours(answers)
  if (!parsed.ok) return await page(visit, answers, parsed.problems)
  const { organisation } = visit.db
  const quiet = parsed.value
  await visit.identity((db) => saveQuietHours(db, { organisation, quiet, by: visit.user.id, now: visit.now }))
  await visit.db.announce(
    quietHoursSet(organisation, null, { starts: quiet?.starts ?? null, ends: quiet?.ends ?? null }),
  )
  return { location: '/organisation/mail?saved=yes' }
}

/** Says that an address works again: mail is sent there from now on. */
export async function submitBounceCleared(visit: MemberVisit): Promise<Reply> {
  const userId = answer(visit.form, 'user')
  if (!isId(userId)) return nothingHere
  const wish = { organisation: visit.db.organisation, userId, by: visit.user.id, now: visit.now }
  if (!(await visit.identity((db) => clearBounce(db, wish)))) return nothingHere
  await visit.db.announce(mailWorksAgain(userId, null, {}))
  return { location: '/organisation/mail?saved=yes' }
}

async function page(visit: MemberVisit, answers: QuietAnswers, problems: readonly Problem[]): Promise<Reply> {
  const { organisation } = visit.membership
  const bouncing = await visit.identity((db) => listBouncing(db, organisation.id))
  const onDay = (at: string) => shortDate(wallClockOf(instantFromText(at), organisation.timeZone).date)
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Mail',
    problems: problems.length,
    back: { href: '/organisation', text: 'Organisation' },
    body: mailSettingsView({
      way: visit.mail,
      answers,
      problems,
      bouncing: bouncing.map(({ userId, name, address, bouncedAt }) => ({
        userId,
        name,
        address,
        since: onDay(bouncedAt),
      })),
      isSaved: visit.query.get('saved') === 'yes',
      tokens: visit.tokens,
    }),
  }
}
