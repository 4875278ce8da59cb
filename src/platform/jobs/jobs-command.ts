import { isId } from '#basics/id.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { type DeadLetter, listDeadLetters, listQueues, settleDeadLetter } from '#platform/jobs/dead-letters.store.ts'
import type { AnyJob } from '#platform/jobs/job.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'

/** `lessen jobs`: what waits, and what failed at every try; each dead letter is tried again or thrown away by its id, or all at once. */
export function jobsCommand(jobs: readonly AnyJob[]): Command {
  return {
    name: 'jobs',
    usage: 'list|retry|discard [ID|all] [--format json]',
    says: 'Shows the work that is done by itself; tries again, or throws away, what failed at every try.',
    run: async (context) => {
      const [deed = 'list', which, ...rest] = context.words
      if (rest.length > 0) return refuse(context)
      if (deed === 'list' && which === undefined) return await list(context, jobs)
      if (deed === 'retry') return await withDead(context, which, 'again')
      if (deed === 'discard') return await withDead(context, which, 'gone')
      return refuse(context)
    },
  }
}

function refuse({ tell }: CommandContext): number {
  tell('Say: lessen jobs list, lessen jobs retry ID, lessen jobs discard ID, or all instead of ID.')
  return 2
}

async function list({ database, flags, out }: CommandContext, jobs: readonly AnyJob[]): Promise<number> {
  const [queues, dead] = [await listQueues(database.app), await listDeadLetters(database.app)]
  const known = queues.map((queue) => ({ ...queue, says: jobs.find(({ name }) => name === queue.job)?.says ?? null }))
  if (flags.format === 'json') out(JSON.stringify({ queues: known, dead }, null, 2))
  else for (const line of [...known.map(queueLine), ...deadLines(dead)]) out(line)
  return 0
}

function queueLine({
  job,
  waiting,
  running,
  dead,
  says,
}: Awaited<ReturnType<typeof listQueues>>[number] & { says: string | null }) {
  return `${job}: ${waiting} waiting, ${running} running, ${dead} failed at every try. ${says ?? 'This Lessen has no such job.'}`
}

function deadLines(dead: readonly DeadLetter[]): string[] {
  if (dead.length === 0) return ['Nothing failed at every try.']
  return dead.map(({ id, job, died, retries, says }) => `${id}  ${job}  ${died}  tried ${retries + 1} times  ${says}`)
}

async function withDead(context: CommandContext, which: string | undefined, how: 'again' | 'gone'): Promise<number> {
  const { app, identity } = context.database
  if (which !== 'all' && !isId(which)) return refuse(context)
  const ids = which === 'all' ? (await listDeadLetters(app)).map(({ id }) => id) : [which]
  const done: string[] = []
  for (const id of ids) if (await inIdentity(identity, (db) => settleDeadLetter(db, id, how))) done.push(id)
  if (context.flags.format === 'json') context.out(JSON.stringify({ done }))
  else context.out(`${done.length} of ${ids.length} done.`)
  return done.length === ids.length ? 0 : 2
}
