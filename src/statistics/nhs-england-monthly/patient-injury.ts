import type { MeasuredIntervention } from './monthly-scope.ts'

/** People by whether an intervention injured them. */
export type InjuryCounts = { readonly Yes: number; readonly No: number; readonly Unknown: number }

/** People by injury, each counted once under the worst that was recorded of them: Yes before No before Unknown. */
export function peopleByInjury(interventions: readonly MeasuredIntervention[]): InjuryCounts {
  const worst = new Map<string, keyof InjuryCounts>()
  for (const { spell, type } of interventions) {
    const said = type.injury === 'Y' ? 'Yes' : type.injury === 'N' ? 'No' : 'Unknown'
    worst.set(spell.person, worseOf(said, worst.get(spell.person) ?? 'Unknown'))
  }
  const counts = { Yes: 0, No: 0, Unknown: 0 }
  for (const status of worst.values()) counts[status] += 1
  return counts
}

function worseOf(a: keyof InjuryCounts, b: keyof InjuryCounts): keyof InjuryCounts {
  if (a === 'Yes' || b === 'Yes') return 'Yes'
  return a === 'No' || b === 'No' ? 'No' : 'Unknown'
}
