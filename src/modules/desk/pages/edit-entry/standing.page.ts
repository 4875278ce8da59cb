import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { type EntryHead, hasDraft, isWithdrawn } from '#modules/publishing/index.ts'
import { deskZone } from '../../domain/desk-zone.ts'
import type { StandingProps } from './standing.view.tsx'

/** Where an entry stands, in words. */
export function standingOf(head: EntryHead): StandingProps {
  return {
    isPublic: head.publicVersion !== null,
    isWithdrawn: isWithdrawn(head),
    hasDraft: hasDraft(head) && !(isWithdrawn(head) && head.proposedVersion === null && head.scheduledVersion === null),
    isProposed: head.proposedVersion !== null,
    scheduledFor: head.scheduledAt === null ? null : atInWords(head.scheduledAt),
  }
}

/** An instant by the clocks of the desk, like 14:32 on Saturday 21 November 2026. */
export function atInWords(at: string): string {
  return writtenInstant(instantFromText(at), deskZone)
}
