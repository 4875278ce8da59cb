import type { ExtractRows } from './shipped-extract.builder.ts'
import type { Expected, Spoiling } from './spoilings.builder.ts'

type Row = Record<string, string>

/** The rows of one spell with one incident: a person of their own, so that spoiling one group touches no other. */
export type RowGroup = {
  readonly person: Row
  readonly referral: Row
  readonly spell: Row
  readonly stay: Row
  readonly incident: Row
  readonly types: readonly [Row, ...Row[]]
  /** A request for police help in the middle of the stay; only written where the spoiling asks for one. */
  readonly police: Row
  /** Adds another row to a table, which must break the rule of this code too. */
  add(table: string, row: Row, code: string): void
  remove(table: string, rows: readonly Row[]): void
}

/** A finding in short: file, line, code. */
export type ShortFinding = `${string}:${number}:${string}`

/** An extract with a group spoiled in each of these ways, and exactly what must be found in it. */
export function aDirtyExtract(
  clean: ExtractRows,
  spoilings: readonly Spoiling[],
): { readonly extract: ExtractRows; readonly expected: ShortFinding[] } {
  const extract: ExtractRows = structuredClone(clean)
  const broken: [table: string, row: Row, codes: string][] = []
  const groups = groupsOf(extract, broken)
  for (const { spoil, expects, types, police } of spoilings) {
    const at = groups.findIndex((group) => group.types.length === (types ?? 1))
    const [group] = groups.splice(at, 1)
    if (group === undefined) throw new Error('the extract has too few groups for so many spoilings')
    if (police) tableOf(extract, 'MHS516PoliceAssistanceRequest').push(group.police)
    const rowsThen = { ...group, types: [...group.types] }
    spoil(group)
    broken.push(...expectedOf(rowsThen, expects))
  }
  const lineOf = (table: string, row: Row) => tableOf(extract, table).indexOf(row) + 2
  const expected = broken.flatMap(([table, row, codes]) =>
    codes.split(' ').map((code): ShortFinding => `${table}.csv:${lineOf(table, row)}:MHS${code}`),
  )
  return { extract, expected }
}

function expectedOf(group: Omit<RowGroup, 'types'> & { types: readonly Row[] }, expects: Expected) {
  const { types, firstType, ...others } = expects
  const tables = {
    person: 'MHS001MPI',
    referral: 'MHS101Referral',
    spell: 'MHS501HospProvSpell',
    stay: 'MHS502WardStay',
    incident: 'MHS505RestrictiveInterventInc',
    police: 'MHS516PoliceAssistanceRequest',
  } as const
  const parts = ['person', 'referral', 'spell', 'stay', 'incident', 'police'] as const
  const named = parts.flatMap((part): [string, Row, string][] => {
    const codes = others[part]
    return codes === undefined ? [] : [[tables[part], group[part], codes]]
  })
  const ofTypes = group.types.flatMap((row, n): [string, Row, string][] => {
    const codes = n === 0 && firstType !== undefined ? firstType : types
    return codes === undefined ? [] : [['MHS515RestrictiveInterventType', row, codes]]
  })
  return [...named, ...ofTypes]
}

function groupsOf(extract: ExtractRows, broken: [string, Row, string][]): RowGroup[] {
  const incidentsOf = Map.groupBy(tableOf(extract, 'MHS505RestrictiveInterventInc'), (row) => row['HospProvSpellID'])
  const typesOf = Map.groupBy(tableOf(extract, 'MHS515RestrictiveInterventType'), (row) => row['RestrictiveIntIncID'])
  const find = (table: string, column: string) => new Map(tableOf(extract, table).map((row) => [row[column], row]))
  const stays = find('MHS502WardStay', 'HospProvSpellID')
  const referrals = find('MHS101Referral', 'ServiceRequestID')
  const people = find('MHS001MPI', 'LocalPatientID')
  return tableOf(extract, 'MHS501HospProvSpell').flatMap((spell) => {
    const [incident, ...others] = incidentsOf.get(spell['HospProvSpellID']) ?? []
    const [first, ...rest] = typesOf.get(incident?.['RestrictiveIntIncID']) ?? []
    const stay = stays.get(spell['HospProvSpellID'])
    const referral = referrals.get(spell['ServiceRequestID'])
    const person = people.get(referral?.['LocalPatientID'])
    const isWhole =
      spell['DischDateHospProvSpell'] && [first, ...rest].every((type) => type?.['EndDateRestrictiveIntType'])
    if (!incident || others.length > 0 || !first || !stay || !referral || !person || !isWhole) return []
    return [
      {
        person,
        referral,
        spell,
        stay,
        incident,
        types: [first, ...rest],
        police: policeIn(stay),
        add: (table: string, row: Row, code: string) => {
          tableOf(extract, table).push(row)
          broken.push([table, row, code])
        },
        remove: (table: string, rows: readonly Row[]) => {
          extract[table] = tableOf(extract, table).filter((row) => !rows.includes(row))
        },
      } satisfies RowGroup,
    ]
  })
}

function policeIn(stay: Row): Row {
  const day = stay['StartDateWardStay'] ?? ''
  return {
    WardStayID: stay['WardStayID'] ?? '',
    PoliceAssistReqDate: day,
    PoliceAssistReqTime: '',
    PoliceAssistArrDate: day,
    PoliceAssistArrTime: '',
    PoliceRestraintForceUsedInd: 'N',
  }
}

function tableOf(extract: ExtractRows, table: string): Row[] {
  return (extract[table] ??= [])
}
