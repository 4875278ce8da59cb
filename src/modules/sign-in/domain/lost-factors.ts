/** Why somebody's second steps are taken away, as those who look after sign-ins say it. */
export type LostReason = 'device' | 'sheet' | 'key' | 'all' | 'unusable'

/** How they made sure that it is really them who asks. */
export type LostCheck = 'in-person' | 'known-number' | 'colleague'

/** The words of each reason; the audit keeps the code, so no free text about anybody lands there. */
export const lostReasons: Readonly<Record<LostReason, string>> = {
  device: 'Phone, tablet or other device lost, stolen or broken',
  sheet: 'Sheet of codes lost, or all codes used',
  key: 'Security key lost or broken',
  all: 'Everything lost at once',
  unusable: 'Cannot use it any more where they work now',
}

/** The words of each way to make sure. */
export const lostChecks: Readonly<Record<LostCheck, string>> = {
  'in-person': 'They stand in front of me and I know them, or I have seen their staff card',
  'known-number': 'I called them on a number that we had before',
  colleague: 'Their manager is with them and knows them',
}

/** Whether a text is the code of a reason. */
export function isLostReason(text: string): text is LostReason {
  return Object.hasOwn(lostReasons, text)
}

/** Whether a text is the code of a way to make sure. */
export function isLostCheck(text: string): text is LostCheck {
  return Object.hasOwn(lostChecks, text)
}
