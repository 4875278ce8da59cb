import type { TypeProperties } from './monthly-rows.ts'

/** The band of a length that fits none, or of a type that is not known. */
export const NO_BAND = 'Missing/Invalid'

type Band = { readonly from: number; readonly to: number; readonly label: string }

const DAY = 1440
const days = (from: number, to: number, label: string): Band => ({ from: from * DAY, to: to * DAY, label })

/** Tried in this order; both ends are included. The gaps between whole numbers are the publication's own. */
const BANDS: Readonly<Record<TypeProperties['lengthBands'], readonly Band[]>> = {
  short: [
    { from: 0, to: 10, label: '0-10 Minutes' },
    { from: 11, to: 30, label: '11-30 Minutes' },
    { from: 31, to: 60, label: '31-60 Minutes' },
    { from: 60, to: Infinity, label: '60+ Minutes' },
  ],
  seclusion: [
    days(3, 7, '72 Hours-7 Days'),
    days(8, 14, '1-2 Weeks'),
    days(15, 28, '2-4 Weeks'),
    days(29, 90, '1-3 Months'),
    days(90, Infinity, '3 Months+'),
    { from: 0, to: 1440, label: '0-24 Hours' },
    { from: 1441, to: 4320, label: '24-72 Hours' },
  ],
  segregation: [
    days(0, 30, '0-1 Months'),
    days(31, 90, '1-3 Months'),
    days(91, 180, '3-6 Months'),
    days(181, 365, '6-12 Months'),
    days(365, Infinity, '12 Months+'),
  ],
}

/**
 * The published length band of an intervention of so many minutes. As published, the bounds are whole numbers: 10.5
 * minutes, or 7½ days of seclusion, fall between two bands and are Missing/Invalid; exactly 72 hours is "72 Hours-7
 * Days". Banded from the raw minutes, also where the record is left out of the averages. Negative: Missing/Invalid.
 */
export function lengthBand(minutes: number, properties: TypeProperties | undefined): string {
  if (properties === undefined) return NO_BAND
  return BANDS[properties.lengthBands].find(({ from, to }) => minutes >= from && minutes <= to)?.label ?? NO_BAND
}
