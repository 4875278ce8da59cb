import { createTransport } from 'nodemailer'
import type { Settings } from '#platform/config/settings.ts'
import { bounceAddress } from '#platform/mail/bounce-mark.ts'

/** One mail on its way: who it is for, what it says, and the Message-ID that it has had from the start. */
export type Outgoing = {
  readonly mail: string
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where one click ends mail like this, as a whole address; left out for mail to one reader. */
  readonly unsubscribe?: string
}

/** What the server said: it took the mail, or refused it for good. Anything else is thrown, and tried again later. */
export type ServerAnswer =
  | { readonly is: 'taken' }
  | { readonly is: 'refused'; readonly code: number | undefined; readonly words: string }

/** Gives mail to the server that the settings name. */
export type MailTransport = {
  send(outgoing: Outgoing): Promise<ServerAnswer>
  /** Connects and signs in without sending. Throws when that does not work. */
  verify(): Promise<void>
}

/**
 * The transport of these settings; null when mail is not sent here. TLS is insisted on, except to this machine itself.
 * Nothing is read from files or fetched for a mail, whatever it says.
 */
export function openMailTransport(settings: Settings): MailTransport | null {
  const { mailUrl, mailFrom, mailReplyTo, origin } = settings
  if (settings.demo || mailUrl === null || mailFrom === null) return null
  const { protocol, hostname, port, username, password } = new URL(mailUrl)
  const isSecure = protocol === 'smtps:'
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (isSecure ? 465 : 587) : Number(port),
    secure: isSecure,
    requireTLS: !isSecure && !isThisMachine(hostname),
    // A relay on this machine often has a certificate that nobody vouches for, and nothing leaves the machine.
    ignoreTLS: !isSecure && isThisMachine(hostname),
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const send = async (outgoing: Outgoing): Promise<ServerAnswer> => {
    const { mail, messageId, to, subject, text, html } = outgoing
    try {
      await transport.sendMail({
        from: { name: 'Lessen', address: mailFrom },
        ...(mailReplyTo !== null && { replyTo: mailReplyTo }),
        to: { name: '', address: to },
        envelope: { from: bounceAddress(settings, mail) ?? mailFrom, to: [to] },
        messageId: `<${messageId}@${new URL(origin).hostname}>`,
        headers: headersOf(outgoing),
        subject,
        text,
        html,
      })
      return { is: 'taken' }
    } catch (fault) {
      return refusalIn(fault) ?? tryLater(fault)
    }
  }
  return { send, verify: async () => void (await transport.verify()) }
}

/** Says that no person typed it and, for mail to many, how one click ends it (RFC 2369, RFC 8058). */
function headersOf({ unsubscribe }: Outgoing): Record<string, string> {
  return {
    'auto-submitted': 'auto-generated',
    'x-auto-response-suppress': 'All',
    ...(unsubscribe !== undefined && {
      'list-unsubscribe': `<${unsubscribe}>`,
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    }),
  }
}

function isThisMachine(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

/** A refusal for good: the server answered this recipient or this mail with a code of 500 or above. */
function refusalIn(fault: unknown): ServerAnswer | null {
  if (!(fault instanceof Error) || !('code' in fault) || !['EENVELOPE', 'EMESSAGE'].includes(String(fault.code)))
    return null
  const code = 'responseCode' in fault && typeof fault.responseCode === 'number' ? fault.responseCode : undefined
  const words = 'response' in fault && typeof fault.response === 'string' ? fault.response : ''
  return code !== undefined && code >= 500 ? { is: 'refused', code, words } : null
}

/** The server's words may quote an address: only codes are told on. */
function tryLater(fault: unknown): never {
  const read = (key: string) =>
    typeof fault === 'object' && fault !== null ? String(Reflect.get(fault, key) ?? '') : ''
  const codes = [read('code'), read('command'), read('responseCode')].filter((part) => part !== '').join(' ')
  throw new Error(`the mail server did not take the mail: ${codes || 'no answer'}`)
}
