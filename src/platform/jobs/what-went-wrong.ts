import { storyOf } from '#platform/log/fault-story.ts'

/** What may be kept of a fault beside a job: kind, code and sentence, without anything that somebody typed. */
export function whatWentWrong(fault: unknown): string {
  const { name, code, says } = storyOf(fault)
  return [name, code, says].filter((part) => part !== undefined && part !== '').join(': ')
}
