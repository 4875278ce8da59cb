import { defineAnnouncement } from '#platform/audit/announcement.ts'

/** An extract was read and kept: how many incidents it recorded and amended, and how many rows were left out. */
export const returnsImported = defineAnnouncement<{
  readonly source: string
  readonly incidentsRecorded: number
  readonly incidentsAmended: number
  readonly rowsRejected: number
}>('returns.imported')
