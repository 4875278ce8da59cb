/** The days a submission is about, both included (MHSDS M000050 and M000060), 'CCYY-MM-DD'. */
export type ReportingPeriod = { readonly start: string; readonly end: string }
