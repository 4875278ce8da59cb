import { headOf, networkChain, organisationChain, signInChain } from '#platform/audit/chain.store.ts'
import { headLine } from '#platform/audit/heads.ts'
import { headsMail } from '#platform/audit/heads-mail.ts'
import { listOrganisationIds, wereHeadsMailed } from '#platform/audit/mail-heads.store.ts'
import { defineJob, nothing, type Task } from '#platform/jobs/job.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'

/** Mails the heads of all chains to the addresses of the settings, each morning. May run twice: a second mail is not asked for within half a day. */
export const mailHeads = defineJob({
  name: 'audit.mail-heads',
  says: 'Mails the heads of the audit to the addresses of LESSEN_AUDIT_HEADS_MAIL, every morning.',
  retries: 5,
  schedule: '10 6 * * *',
  takes: nothing,
  run: async (task) => {
    const { auditHeadsMail: addresses } = task.settings
    if (addresses.length === 0) return
    const lines = await linesIn(task)
    if (lines.length === 0) return
    await task.identity(async (db) => {
      if (await wereHeadsMailed(db, headsMail.kind)) return
      for (const address of addresses)
        await queueMail(db, headsMail, { to: { address }, organisation: null, values: { lines } })
    })
  },
})

/** A line for each chain that has a seal: organisations by code, then sign-in data and the network. */
async function linesIn({ identity, inOrganisation, inNetwork, settings }: Task): Promise<string[]> {
  const lines: string[] = []
  for (const id of settings.mode === 'network' ? [] : await identity(listOrganisationIds)) {
    const head = await inOrganisation(id, (db) => headOf(db, organisationChain(id)))
    if (head !== undefined) lines.push(headLine(id, head))
  }
  const last = [
    { name: signInChain.name, head: await identity((db) => headOf(db, signInChain)) },
    { name: networkChain.name, head: await inNetwork((db) => headOf(db, networkChain)) },
  ]
  return [...lines, ...last.flatMap(({ name, head }) => (head === undefined ? [] : [headLine(name, head)]))]
}
