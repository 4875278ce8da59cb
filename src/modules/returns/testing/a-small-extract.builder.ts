import type { ExtractRows } from './shipped-extract.builder.ts'

/**
 * A month of one person on one ward: incident I1 (10 January, 14:00 to 15:00) with interventions T1 and T2, incident I2
 * (12 January) with T3; and of another person, who was there for a week without any.
 */
export function aSmallExtract(provider: string, created = '2026-02-05T09:00:00'): ExtractRows {
  const incident = (id: string, day: string) => ({
    RestrictiveIntIncID: id,
    HospProvSpellID: 'S1',
    StartDateRestrictiveIntInc: day,
    StartTimeRestrictiveIntInc: '14:00:00',
    EndDateRestrictiveIntInc: day,
    EndTimeRestrictiveIntInc: '15:00:00',
    RestrictiveIntPIReviewHeldPat: 'Y',
    RestrictiveIntPIReviewHeldCarePers: '',
    RestrictiveIntReason: '10',
  })
  const type = (id: string, of: string, day: string, [start, end]: readonly [string, string], code: string) => ({
    RestrictiveIntIncID: of,
    RestrictiveIntTypeID: id,
    RestrictiveIntType: code,
    StartDateRestrictiveIntType: day,
    StartTimeRestrictiveIntType: start,
    EndDateRestrictiveIntType: day,
    EndTimeRestrictiveIntType: end,
    RestraintInjuryPatient: 'N',
    RestraintInjuryCarePers: 'N',
    RestraintInjuryOtherPers: 'N',
  })
  const person = (n: number, gender: string, ethnicity: string) => ({
    LocalPatientID: `P${n}`,
    OrgIDLocalPatientID: provider,
    NHSNumber: '',
    PersonBirthDate: '1990-05-01',
    Gender: gender,
    EthnicCategory: ethnicity,
  })
  const stay = (n: number, end: string) => ({
    WardStayID: `W${n}`,
    WardCode: 'OAK',
    HospProvSpellID: `S${n}`,
    StartDateWardStay: '2026-01-01',
    StartTimeWardStay: '09:00:00',
    EndDateWardStay: end,
    EndTimeWardStay: '',
  })
  const spell = (n: number, end: string) => ({
    HospProvSpellID: `S${n}`,
    ServiceRequestID: `R${n}`,
    StartDateHospProvSpell: '2026-01-01',
    StartTimeHospProvSpell: '09:00:00',
    DischDateHospProvSpell: end,
    DischTimeHospProvSpell: '',
  })
  const referral = (n: number) => ({
    ServiceRequestID: `R${n}`,
    LocalPatientID: `P${n}`,
    OrgIDComm: 'Q99',
    ReferralRequestReceivedDate: '2026-01-01',
  })
  return {
    MHS000Header: [
      {
        DatSetVer: '6.0',
        OrgIDProvider: provider,
        OrgIDSubmit: provider,
        PrimSystemInUse: 'Made up',
        ReportingPeriodStartDate: '2026-01-01',
        ReportingPeriodEndDate: '2026-01-31',
        DateTimeDatSetCreate: created,
      },
    ],
    MHS001MPI: [person(1, '2', 'M'), person(2, 'X', 'Z')],
    MHS101Referral: [referral(1), referral(2)],
    MHS501HospProvSpell: [spell(1, ''), spell(2, '2026-01-08')],
    MHS502WardStay: [stay(1, ''), stay(2, '2026-01-08')],
    MHS505RestrictiveInterventInc: [incident('I1', '2026-01-10'), incident('I2', '2026-01-12')],
    MHS515RestrictiveInterventType: [
      type('T1', 'I1', '2026-01-10', ['14:00:00', '14:20:00'], '09'),
      type('T2', 'I1', '2026-01-10', ['14:20:00', '15:00:00'], '05'),
      type('T3', 'I2', '2026-01-12', ['14:00:00', '15:00:00'], '11'),
    ],
    MHS516PoliceAssistanceRequest: [
      {
        WardStayID: 'W1',
        PoliceAssistReqDate: '2026-01-10',
        PoliceAssistReqTime: '14:10:00',
        PoliceAssistArrDate: '2026-01-10',
        PoliceAssistArrTime: '14:40:00',
        PoliceRestraintForceUsedInd: 'N',
      },
    ],
    MHS903WardDetails: [{ WardCode: 'OAK', WardType: 'Adult acute', AvailBedDays: '540' }],
  }
}

/** The one row of a table that has this in its identifying column. Refuses (throws) none. */
export function rowOf(extract: ExtractRows, table: string, id: string): Record<string, string> {
  const row = extract[table]?.find((one) => Object.values(one).slice(0, 2).includes(id))
  if (row === undefined) throw new Error(`${table} has no row ${id}`)
  return row
}
