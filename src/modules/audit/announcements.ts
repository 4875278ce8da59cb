import type { Id } from '#basics/id.ts'
import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** What the audit was asked for: about whom, whose deeds, which deed, where. */
type Asked = { readonly person?: Id; readonly actors?: readonly Id[]; readonly deed?: string; readonly unit?: Id }

/** Somebody read the audit. */
export const auditRead = defineAnnouncement<Asked>('audit.read')
/** Somebody took rows of the audit away as a file: how many. */
export const auditExported = defineAnnouncement<Asked & { readonly rows: number }>('audit.exported')
/** Somebody looked into an alert and wrote down what they found (the words are with the alert). */
export const alertLookedInto = defineAnnouncement<{ readonly rule: string }>('alert.looked-into')
/** The rules that raise alerts were changed; the earlier ones are kept. */
export const alertRulesChanged = defineAnnouncement<Record<string, never>>('alert.rules-changed')
