import type { Settings } from '#platform/config/settings.ts'

/** What becomes of mail here: sent; kept in the database and shown, in a demonstration; or neither, because nothing is set up. */
export type MailWay = 'sent' | 'kept' | 'off'

/** What becomes of mail under these settings. A demonstration sends nothing to anybody. */
export function mailWay({ demo, mailUrl }: Pick<Settings, 'demo' | 'mailUrl'>): MailWay {
  if (demo) return 'kept'
  return mailUrl === null ? 'off' : 'sent'
}
