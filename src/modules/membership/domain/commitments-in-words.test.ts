import { expect, test } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { heldUntilInWords, promisedInWords, proofInWords } from './commitments-in-words.ts'

const day = calendarDateOf
const membership = {
  answers: [],
  confirmedOn: day('2025-03-01'),
  decision: { on: day('2025-03-01'), isAccepted: true },
  since: day('2025-03-01'),
  endsOn: day('2026-02-28'),
  leftOn: null,
}

test('a promise says since when, until when, and what follows', () => {
  expect(heldUntilInWords({ membership }, day('2026-02-28'))).toContain('hold until Saturday 28 February 2026')
  expect(heldUntilInWords({ membership }, day('2026-03-01'))).toContain('has until Monday 30 March 2026')
  expect(heldUntilInWords({ membership }, day('2026-03-31'))).toBe('')
  const since = day('2025-03-01')
  expect(promisedInWords({ since, confirmedOn: since })).toBe('Promised on Saturday 1 March 2025.')
  expect(promisedInWords({ since, confirmedOn: day('2026-03-01') })).toContain('said again on Sunday 1 March 2026')
})

test('proof is yes or no with its day, and never a number', () => {
  expect(proofInWords({ is: 'not yet shown' })).toContain('not yet shown')
  expect(proofInWords({ is: 'yes', on: day('2026-03-01') })).toBe(
    'Kept, as its own records showed on Sunday 1 March 2026.',
  )
  expect(proofInWords({ is: 'no', on: day('2026-03-01') })).toContain('Not kept')
})
