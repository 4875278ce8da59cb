import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import type { Consent, GivenConsent } from '../domain/consent.ts'

/** A consent of an adult who decided themself, for this web site, on paper; it ends on the last day of 2026. */
export function aConsent(given: Partial<GivenConsent> = {}): Consent {
  return {
    id: newId(),
    whose: 'own',
    basis: 'themself',
    reason: '',
    isChild: false,
    ownView: '',
    uses: ['web'],
    givenOn: calendarDateOf('2026-01-02'),
    endsOn: calendarDateOf('2026-12-31'),
    way: 'paper',
    notedBy: 'Robin',
    recordedAt: '2026-01-02T10:00:00.000Z',
    endedAt: null,
    endedWhy: null,
    ...given,
  }
}
