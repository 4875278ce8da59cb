import { describe, expect, test } from 'vitest'
import { newId } from '#basics/id.ts'
import { bounceAddress, mailOfBounce } from '#platform/mail/bounce-mark.ts'
import { defineMail } from '#platform/mail/mail-kind.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { readCameBack } from './domain/bounce-report.ts'
import { takeBounce } from './take-bounce.ts'

const { database, superuser } = await testDatabase()
const settings = { secret: 'known to nobody but this test, and long', mailBounceTo: 'bounce+%@example.org' }
const kind = defineMail<object>({
  kind: 'a',
  says: 'For tests.',
  canWait: false,
  write: () => ({ subject: 'A', lines: [] }),
})

/** A report as mail servers write it (RFC 3464), with CRLF, folded lines and the failed mail's headers. */
function report(to: string, action: string, status: string): string {
  return [
    'From: MAILER-DAEMON@mx.example.net (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    `To: ${to}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="ABC/mx.example.net"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--ABC/mx.example.net',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Action: failed',
    'Status: 5.1.1',
    'These two lines are words of a letter, not of the report.',
    '',
    '--ABC/mx.example.net',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.net',
    'Arrival-Date: Thu, 15 Jan 2026 09:30:00 +0000 (GMT)',
    '',
    'Final-Recipient: rfc822; robin@example.test',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 <robin@example.test>: Recipient address',
    '    rejected: User unknown',
    '',
    '--ABC/mx.example.net',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: A review waits',
    '',
    '--ABC/mx.example.net--',
  ].join('\r\n')
}

async function aMail(): Promise<{ mail: string; address: string; back: string }> {
  const address = `${newId()}@example.test`
  const wish = { to: { address }, organisation: null, values: {} }
  const mail = await inIdentity(database.identity, (db) => queueMail(db, kind, wish))
  return { mail, address, back: bounceAddress(settings, mail) ?? '' }
}

const take = (message: string) =>
  inIdentity(database.identity, (db) => takeBounce(db, settings, message, '2026-01-15T09:30:00.000Z'))

async function bounced(address: string): Promise<boolean> {
  return (await superuser.query('select 1 from mail.bounces where address = $1', [address])).rowCount === 1
}

describe('a message that came back', () => {
  test('with a report of failure closes the address, and the mail says why', async () => {
    const { mail, address, back } = await aMail()
    expect(await take(report(`<${back}>`, 'failed', '5.1.1'))).toEqual({ is: 'noted', status: '5.1.1', isDead: true })
    expect(await bounced(address)).toBe(true)
    const { rows } = await superuser.query('select state, problem, letter from mail.outbox where id = $1', [mail])
    expect(rows).toEqual([{ state: 'refused', problem: 'it came back: 5.1.1', letter: null }])
  })

  test('because a mailbox is full is noted, and closes nothing', async () => {
    const { address, back } = await aMail()
    expect(await take(report(back, 'failed', '5.2.2'))).toMatchObject({ is: 'noted', isDead: false })
    expect(await bounced(address)).toBe(false)
  })

  test.each([
    ['only late', (back: string) => report(back, 'delayed', '4.4.1')],
    ['an answer of a person', (back: string) => `To: ${back}\nSubject: Re\n\nAction: failed\nStatus: 5.1.1\n`],
    ['to another address', () => report('bounce+0@example.org', 'failed', '5.1.1')],
    [
      'under a mark that somebody made up',
      (back: string) =>
        report(
          back.replace(/.(?=@)/, (last) => (last === '0' ? '1' : '0')),
          'failed',
          '5.1.1',
        ),
    ],
    ['empty', () => ''],
    ['cut in the middle', (back: string) => report(back, 'failed', '5.1.1').slice(0, 420)],
  ])('that is %s changes nothing', async (_, message) => {
    const { address, back } = await aMail()
    expect(await take(message(back))).toMatchObject({ is: 'left' })
    expect(await bounced(address)).toBe(false)
  })
})

test('the address mail comes back to tells which mail it was, whatever a server did to its letters, and fits', () => {
  const mail = newId()
  const back = bounceAddress(settings, mail) ?? ''
  expect(mailOfBounce(settings, back.toUpperCase())).toBe(mail)
  expect(mailOfBounce({ ...settings, secret: 'another secret altogether, and long' }, back)).toBeNull()
  expect(back.split('@')[0]?.length).toBeLessThanOrEqual(64)
})

test('no message, however broken, is more than an empty report', () => {
  const whole = report('a@b.example', 'failed', '5.1.1')
  for (let end = 0; end < whole.length; end += 7)
    expect(readCameBack(whole.slice(0, end)).reports.length).toBeLessThanOrEqual(1)
  const nested = 'Content-Type: multipart/mixed; boundary=a\n\n--a\n'.repeat(2_000)
  expect(readCameBack(nested).reports).toEqual([])
})
