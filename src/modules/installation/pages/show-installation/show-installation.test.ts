import { describe, expect, it } from 'vitest'
import { defineJob, nothing } from '#platform/jobs/job.ts'
import { queueJob } from '#platform/jobs/queue-job.store.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { aHouse } from '#tests/setup/house.ts'
import { aFailedJob } from '../../testing/a-failed-job.builder.ts'

const house = await aHouse()
const operator = await house.visitor('platform-operator')

describe('the page of those who run the installation', () => {
  it('says that nothing failed, shows what was checked, and names no table of anybody’s records', async () => {
    const page = await operator.open('/installation')
    expect(page.heading).toBe('This installation')
    expect(page.text).toContain('The walls between organisations')
    expect(page.text).toContain('Last backup None lies in the folder')
    expect(page.text).not.toContain('Jobs that failed at every try')
  })

  it('shows a failed job in plain words, and tries it again only with a reason, which stays with who gave it', async () => {
    const job = await aFailedJob(house.superuser, { says: 'Error: ECONNREFUSED: connect' })
    const page = await operator.open('/installation')
    expect(page.text).toContain('A server that it needs did not answer.')
    expect(page.links.map(({ text }) => text)).toContain('1 job failed at every try: try again, or give up')

    const refused = await operator.send(page, {}, { form: '/installation/jobs', button: ['how', 'again'] })
    expect([refused.status, refused.problems]).toEqual([422, ['Write why, so that others can follow.']])

    const typed = { [`reason-${job}`]: 'The server is back.' }
    const done = await operator.send(refused, typed, { form: '/installation/jobs', button: ['how', 'again'] })
    expect(done.text).toContain('Done, and noted with your reason.')
    expect(done.text).toContain('The server is back.')
    expect(done.text).not.toContain('Jobs that failed at every try')
    const { rows } = await house.superuser.query(
      `select (select count(*)::int from jobs.job where name = 'test.failed' and state = 'created') as queued,
        (select payload from identity.audit where deed = 'operator.tried-jobs-again' and actor_id = $1) as noted`,
      [operator.user.id],
    )
    expect(rows).toEqual([{ queued: 1, noted: { job: 'test.failed', jobs: 1 } }])

    const late = await operator.send(refused, typed, { form: '/installation/jobs', button: ['how', 'again'] })
    expect(late.text).toContain('That job is not here any more')
  })

  it('gives a job up for good, one by one only', async () => {
    const [first, second] = [await aFailedJob(house.superuser), await aFailedJob(house.superuser)]
    const page = await operator.open('/installation')
    const forms = page.forms.filter(({ action }) => action === '/installation/jobs')
    expect(forms).toHaveLength(3)
    const proof = forms[0]?.filled.filter(([name]) => name.startsWith('_')) ?? []
    const all = await operator.post('/installation/jobs', [
      ...proof,
      ['job', 'all'],
      ['how', 'gone'],
      ['reason-all', 'So'],
    ])
    expect(all.problems).toEqual(['Give jobs up one by one: each may matter to somebody.'])
    const one = await operator.post('/installation/jobs', [
      ...proof,
      ['job', first],
      ['how', 'gone'],
      [`reason-${first}`, 'Sent by hand.'],
    ])
    expect(one.location).toBe('/installation?settled=yes')
    const left = await operator.open('/installation')
    expect(left.forms.filter(({ action }) => action === '/installation/jobs')).toHaveLength(1)
    expect(left.text).toContain('Sent by hand.')
    await operator.send(
      left,
      { [`reason-${second}`]: 'Sent too.' },
      { form: '/installation/jobs', button: ['how', 'gone'] },
    )
    expect((await operator.open('/installation')).text).not.toContain('Jobs that failed at every try')
  })

  it('shows what waits and for how long, by kind', async () => {
    const job = defineJob({
      name: 'test.waits',
      says: 'Waits.',
      retries: 1,
      takes: nothing,
      run: async () => undefined,
    })
    await inIdentity(house.database.identity, (db) => queueJob(db, job, {}))
    expect((await operator.open('/installation')).text).toContain('test.waits')
  })

  it('opens for nobody else, whatever their role in an organisation', async () => {
    const administrator = await house.visitor('organisation-administrator')
    const page = await administrator.open('/installation')
    expect([page.status, page.heading]).toEqual([403, 'You cannot see this page'])
    expect(page.links.map(({ href }) => href)).not.toContain('/installation')
  })
})
