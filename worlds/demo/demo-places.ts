/** Units of the invented hospital: how many beds, and how often something happens there (incidents in thirty days). */
export type DemoUnit = {
  readonly code: string
  readonly name: string
  readonly site: string
  readonly beds: number
  readonly monthly: number
}

/** Invented; `DEMO1` is no code of any real organisation. */
export const hospital = {
  code: 'DEMO1',
  name: 'Larkrise Mental Health (demonstration)',
  sites: ['Larkrise House', 'Millstream Centre'],
  units: [
    { code: 'WILLOW', name: 'Willow Ward', site: 'Larkrise House', beds: 18, monthly: 9 },
    { code: 'HAZEL', name: 'Hazel Ward', site: 'Larkrise House', beds: 10, monthly: 7 },
    { code: 'ROWAN', name: 'Rowan Ward', site: 'Millstream Centre', beds: 12, monthly: 6 },
    { code: 'LINDEN', name: 'Linden Ward', site: 'Millstream Centre', beds: 16, monthly: 2 },
  ],
} as const satisfies { units: readonly DemoUnit[]; [key: string]: unknown }

/** An invented school, so that another organisation with another law is there too. */
export const school = {
  code: 'DEMO2',
  name: 'Meadowbank School (demonstration)',
  sites: ['Meadowbank'],
  units: [
    { code: 'SKYLARK', name: 'Skylark Class', site: 'Meadowbank', beds: 8, monthly: 2 },
    { code: 'SWIFT', name: 'Swift Class', site: 'Meadowbank', beds: 8, monthly: 1 },
  ],
} as const satisfies { units: readonly DemoUnit[]; [key: string]: unknown }
