import type { Module } from '#platform/http/module.ts'
import { measuresCommand } from './commands/measures/measures.command.ts'
import { countIncident } from './listeners.ts'
import { navigation, routes } from './routes.ts'

export type { MonthByUnit, MonthCounts, MonthRange } from './domain/month-counts.ts'
export { type LinkedMonthCard, monthCard } from './pages/measure-card/month-card.page.ts'
export { saveFactsOf } from './store/intervention-facts.store.ts'
export { countStarted, countStartedByUnit } from './store/month-counts.store.ts'
export { type ToPlace, unitOfStart } from './store/place-of-start.store.ts'

/** What is counted: figures, charts and measures of an organisation and its units. */
export const insight: Module = {
  name: 'insight',
  isForPractice: true,
  routes,
  navigation,
  listeners: [countIncident],
  commands: [measuresCommand],
}
