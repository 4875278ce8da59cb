import { instantFromText } from '#basics/instant.ts'
import { writtenDuration, writtenInstant } from '#basics/written-time.ts'
import type { MailState } from '#modules/mail/index.ts'
import type { BackupsKept, Installation } from '#platform/http/installation.ts'

/** An installation has no clock of its own: moments are written as in the country where most of its users are. */
const zone = 'Europe/London'

/** An ISO instant as people write it. */
export function at(moment: string): string {
  return writtenInstant(instantFromText(moment), zone)
}

/** How long before `now` a moment was: `2 hours 5 minutes`. Nothing is ever before its time. */
export function ago(moment: string, now: string): string {
  return writtenDuration(Math.max(0, (Date.parse(now) - Date.parse(moment)) / 60_000))
}

/** The newest backup, in words. */
export function backupInWords({ newest, isSetUp }: BackupsKept, now: string): string {
  const found = newest === null ? 'None lies in the folder for backups' : `${at(newest)}, ${ago(newest, now)} ago`
  return isSetUp ? `${found}.` : `${found}. Nothing is set up to encrypt one with.`
}

/** How far the audit is sealed, in words. */
export function sealInWords({ newest, waiting, isKeptOutside }: Awaited<ReturnType<Installation['seals']>>): string {
  const sealed = newest === null ? 'Nothing is sealed yet.' : `Last sealed at ${at(newest)}.`
  const left =
    waiting === 0 ? '' : waiting === 1 ? ' 1 row waits for its seal.' : ` ${waiting} rows wait for their seal.`
  return `${sealed}${left} ${isKeptOutside ? 'Heads are also kept outside.' : 'Heads are not kept outside this machine.'}`
}

/** Mail, in rows for a summary. */
export function mailInWords({ waiting, oldestDue, refused, bouncing }: MailState, now: string) {
  const late = oldestDue === null ? 'none of it late' : `the oldest for ${ago(oldestDue, now)}`
  return [
    { key: 'Mail that waits', value: waiting === 0 ? 'None' : `${waiting}, ${late}` },
    { key: 'Mail refused, last 7 days', value: refused === 0 ? 'None' : `${refused}` },
    {
      key: 'Addresses that mail came back from',
      value: bouncing === 0 ? 'None' : `${bouncing}: the administrators of their organisations see which`,
    },
  ]
}
