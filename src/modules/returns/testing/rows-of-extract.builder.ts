import { calendarDateOf } from '#basics/calendar-date.ts'
import type { MonthlyRows, WallTime } from '#statistics/nhs-england-monthly/monthly-rows.ts'
import type { ExtractRows } from './shipped-extract.builder.ts'

type Row = Readonly<Record<string, string>>

/** An extract as the statistics room takes rows: the slow and plain way to the figures that SQL must give. */
export function rowsOfExtract(extract: ExtractRows): MonthlyRows {
  const table = (name: string): readonly Row[] => extract[name] ?? []
  const provider = table('MHS000Header')[0]?.['OrgIDProvider'] ?? ''
  const personOf = new Map(table('MHS101Referral').map((row) => [row['ServiceRequestID'], row['LocalPatientID'] ?? '']))
  const typesOf = Map.groupBy(table('MHS515RestrictiveInterventType'), (row) => row['RestrictiveIntIncID'])
  return {
    spells: table('MHS501HospProvSpell').map((row) => ({
      id: row['HospProvSpellID'] ?? '',
      provider,
      person: personOf.get(row['ServiceRequestID']) ?? '',
      start: calendarDateOf(row['StartDateHospProvSpell'] ?? ''),
      discharge: row['DischDateHospProvSpell'] ? calendarDateOf(row['DischDateHospProvSpell']) : null,
    })),
    wardStays: table('MHS502WardStay').map((row) => ({
      id: row['WardStayID'] ?? '',
      spell: row['HospProvSpellID'] ?? '',
      ward: row['WardCode'] ?? '',
      start: wall(row, 'Start', 'WardStay') ?? '',
      end: wall(row, 'End', 'WardStay'),
    })),
    incidents: table('MHS505RestrictiveInterventInc').map((row) => ({
      id: row['RestrictiveIntIncID'] ?? '',
      spell: row['HospProvSpellID'] ?? '',
      start: wall(row, 'Start', 'RestrictiveIntInc') ?? '',
      end: wall(row, 'End', 'RestrictiveIntInc'),
      types: (typesOf.get(row['RestrictiveIntIncID']) ?? []).map((type) => ({
        id: type['RestrictiveIntTypeID'] ?? '',
        code: type['RestrictiveIntType'] ?? '',
        start: wall(type, 'Start', 'RestrictiveIntType') ?? '',
        end: wall(type, 'End', 'RestrictiveIntType'),
      })),
    })),
  }
}

function wall(row: Row, side: 'Start' | 'End', of: string): WallTime | null {
  const [date, time] = [row[`${side}Date${of}`], row[`${side}Time${of}`]]
  if (!date) return null
  return time ? `${date}T${time}` : date
}
