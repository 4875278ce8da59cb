import type { Problem } from '#basics/result.ts'
import { mailState } from '#modules/mail/index.ts'
import { answer } from '#platform/forms/answers.ts'
import type { DeadLetter, Installation, QueueState } from '#platform/http/installation.ts'
import type { OperatorVisit } from '#platform/http/visit.ts'
import { faultInWords } from '../../domain/fault-in-words.ts'
import { nameInWords, whatNeedsYou } from '../../domain/what-needs-you.ts'
import { listOperatorDeeds, type NamedDeed } from '../../store/operator-deeds.store.ts'
import { ago, at, backupInWords, mailInWords, sealInWords } from './glance-in-words.ts'
import { reasonField } from './settle-jobs.form.ts'
import type { ShownInstallation } from './show-installation.view.tsx'

/** How many failed jobs are shown one by one. */
const mostShown = 20

/** Everything that the page shows, in words. */
export async function gatherInstallation(
  visit: OperatorVisit,
  problems: readonly Problem[],
): Promise<ShownInstallation> {
  const { installation, identity, now } = visit
  const says = (job: string) => installation.jobSays.get(job)
  const [letters, findings, queues] = [
    await installation.deadLetters(),
    await installation.findings(),
    await installation.queues(),
  ]
  const { mail, deeds } = await identity(async (db) => ({
    mail: await mailState(db, now),
    deeds: await listOperatorDeeds(db),
  }))
  const deciding = (which: string) => decidingOn(which, visit, problems)
  const failed = letters.slice(0, mostShown).map((letter) => ({ ...deciding(letter.id), ...inWords(letter, says) }))
  return {
    problems,
    settled: visit.query.get('settled'),
    needs: whatNeedsYou({ failedJobs: letters.length, findings }),
    failed: { jobs: failed, count: letters.length, all: deciding('all'), tokens: visit.tokens },
    glance: [
      { key: 'Version', value: `Lessen ${installation.version}` },
      { key: 'Last backup', value: backupInWords(await installation.backups(), now) },
      { key: 'Audit', value: sealInWords(await installation.seals()) },
      ...mailInWords(mail, now),
    ],
    queues: queues.map((queue) => queueRow(queue, says, now)),
    findings: findings.map(({ name, ...found }) => ({ ...found, name: withCapital(nameInWords(name)) })),
    deeds: deeds.map((deed) => deedRow(deed, says)),
  }
}

type Says = (job: string) => ReturnType<Installation['jobSays']['get']>

function decidingOn(which: string, { form }: OperatorVisit, problems: readonly Problem[]) {
  const field = reasonField(which)
  const problem = problems.find((one) => one.field === field)?.says
  return { which, field, typed: answer(form, field), problem }
}

function inWords({ job, asked, died, retries, says }: DeadLetter, jobSays: Says) {
  return {
    heading: faultInWords(says),
    rows: [
      { key: 'What it does', value: jobSays(job) ?? 'This version of Lessen has no such job.' },
      { key: 'Asked for', value: at(asked) },
      { key: 'Failed for good', value: `${at(died)}, after ${retries + 1} tries` },
      { key: 'For whoever mends it', value: `${job}: ${says}` },
    ],
  }
}

function queueRow({ job, waiting, oldest, running }: QueueState, says: Says, now: string): string[] {
  return [says(job) ?? job, `${waiting}`, oldest === null ? 'None is due' : ago(oldest, now), `${running}`]
}

function deedRow({ at: moment, name, deed, job, jobs, reason }: NamedDeed, says: Says): string[] {
  const how = deed === 'tried-again' ? 'Tried again' : 'Gave up'
  return [at(moment), name, `${how}: ${jobs === 1 ? '1 job' : `${jobs} jobs`}. ${says(job) ?? ''}`, reason]
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
