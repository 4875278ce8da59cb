import type { DerivedRule, SuppressionRule } from './suppression-rule.ts'

/**
 * NHS England's rule for mental health (MHSDS): counts below 5, nought too, are hidden, others to the nearest 5; rates
 * need 5 people, 5 events and 100 bed days. NHS England publishes lengths open; here they need 5 events of 5 people.
 */
export const NHS_ENGLAND_MENTAL_HEALTH: SuppressionRule = {
  name: 'NHS England mental health (MHSDS)',
  publisher: 'NHS England',
  source: 'NHSDigital/mental-health-monthly-statistics, Restraints/Restraints_Suppression, and mental-health-bulletin',
  status: 'run against its own code',
  hideBelow: 5,
  zero: 'hidden',
  roundTo: 5,
  rate: { decimals: 0, atLeast: { people: 5, events: 5, exposure: 100 } },
  percentage: { decimals: 0, atLeast: { people: 5 } },
  ratio: { decimals: 1, atLeast: { events: 5, base: 5 } },
  length: { decimals: 0, atLeast: { people: 5, events: 5 } },
}

const ofFewerThan = (least: number, decimals = 0): DerivedRule => ({ decimals, atLeast: { people: least } })

/** NHS hospital statistics (HES, ECDS) below England, since September 2018: 1 to 7 hidden, 0 shown, 8 on to the nearest 5. */
export const NHS_HOSPITALS: SuppressionRule = {
  name: 'NHS hospital statistics (HES, ECDS)',
  publisher: 'NHS England',
  source: 'NHS Digital, HES disclosure control since September 2018; that 0 is shown is from general knowledge',
  status: 'read in a copy',
  hideBelow: 8,
  zero: 'shown',
  roundTo: 5,
  rate: ofFewerThan(8),
  percentage: ofFewerThan(8),
  ratio: ofFewerThan(8, 1),
  length: ofFewerThan(8),
}

/** HESA's rounding for education: every count to the nearest 5 (so 0, 1 and 2 are all 0), few people no percentage. */
export const HESA: SuppressionRule = {
  name: 'Higher education statistics (HESA)',
  publisher: 'HESA',
  source: 'HESA, rounding and suppression to anonymise statistics',
  status: 'unverified',
  hideBelow: 0,
  zero: 'rounded',
  roundTo: 5,
  rate: ofFewerThan(22.5),
  percentage: ofFewerThan(22.5),
  ratio: ofFewerThan(22.5, 1),
  length: ofFewerThan(8),
}

/** Ofqual: 1 to 4 are "fewer than 5", a true 0 is shown, others to the nearest 5. */
export const OFQUAL: SuppressionRule = {
  name: 'Qualifications statistics (Ofqual)',
  publisher: 'Ofqual',
  source: 'Ofqual, rounding of official statistics',
  status: 'unverified',
  hideBelow: 5,
  zero: 'shown',
  roundTo: 5,
  rate: ofFewerThan(5),
  percentage: ofFewerThan(5),
  ratio: ofFewerThan(5, 1),
  length: ofFewerThan(5),
}

/** The Model Hospital: below 7 hidden. What it does with 0 is not known: hidden, to be careful. */
export const MODEL_HOSPITAL: SuppressionRule = {
  name: 'Model Hospital',
  publisher: 'NHS England',
  source: 'Model Hospital, small number suppression',
  status: 'unverified',
  hideBelow: 7,
  zero: 'hidden',
  roundTo: 1,
  rate: ofFewerThan(7),
  percentage: ofFewerThan(7),
  ratio: ofFewerThan(7, 1),
  length: ofFewerThan(7),
}

/** The Australian Institute of Health and Welfare: below 5 not published, a true 0 shown. From general knowledge. */
export const AIHW: SuppressionRule = {
  name: 'Australian Institute of Health and Welfare',
  publisher: 'AIHW',
  source: 'General knowledge of its reports; the text of its policy has not been read',
  status: 'unverified',
  hideBelow: 5,
  zero: 'shown',
  roundTo: 1,
  rate: ofFewerThan(5, 1),
  percentage: ofFewerThan(5, 1),
  ratio: ofFewerThan(5, 1),
  length: ofFewerThan(5, 1),
}

/** The rules that are known by name, NHS England's for mental health first: Lessen's own unless another is chosen. */
export const SUPPRESSION_RULES: readonly SuppressionRule[] = [
  NHS_ENGLAND_MENTAL_HEALTH,
  NHS_HOSPITALS,
  HESA,
  OFQUAL,
  MODEL_HOSPITAL,
  AIHW,
]
