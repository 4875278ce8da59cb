import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { remindRegistered } from '#modules/webinars/jobs/remind-registered.job.ts'
import { aWrittenWebinar, publishWebinars } from '#modules/webinars/testing/a-published-webinar.builder.ts'
import { runJob, sendWaitingMail } from '#modules/webinars/testing/run-jobs.ts'
import { aMailServer } from '#tests/setup/mail-server.ts'
import { anOpenHouse } from './open-house.ts'

const server = await aMailServer()
const house = await anOpenHouse({
  settings: { demo: false, mailUrl: server.url, mailFrom: 'network@example.org' },
})
const webinar = aWrittenWebinar({
  code: 'listening',
  title: 'Listening after restraint',
  description: 'What two wards ask.',
})
await publishWebinars(house.database.app, [webinar], house.clock.now)

/** The clock of the house goes on: people need some seconds to fill in a form. */
function later(seconds: number): void {
  house.clock.now = new Date(Date.parse(house.clock.now) + seconds * 1000).toISOString()
}

async function mailTo(address: string): Promise<{ subject: string; text: string }> {
  await sendWaitingMail(house, house.clock.now)
  const sent = server.received.splice(0).find(({ to }) => to.includes(address))
  const { subject = '', text = '' } = await PostalMime.parse(sent?.message ?? '')
  return { subject, text }
}

test.each([true, false])(
  'with scripts: %s, somebody registers, keeps the date in a calendar across the change of clocks, and is reminded',
  async (javaScriptEnabled) => {
    const address = `robin.${javaScriptEnabled}@example.test`
    const { page, complaints, close } = await house.window({ javaScriptEnabled })
    await page.goto('/webinars')
    await page.getByRole('link', { name: 'Listening after restraint' }).click()
    await page
      .getByRole('link', { name: 'Register' })
      .or(page.getByRole('button', { name: 'Register' }))
      .first()
      .click()
    await page.getByLabel('Your name').fill('Robin Ash')
    await page.getByLabel('E-mail address').fill(address)
    await page.getByLabel('Yes').check()
    later(20)
    await page.getByRole('button', { name: 'Register' }).click()
    await page.getByRole('heading', { name: 'Look in your mail' }).waitFor()

    const confirmed = await mailTo(address)
    expect(confirmed.subject).toBe('You have a place: Listening after restraint')
    const [, own = ''] = /(\/webinars\/mine\/[\w-]+)/.exec(confirmed.text) ?? []
    await page.goto(own)
    await page.getByText('You have a place').waitFor()
    const file = await page.request.get(`${own}/calendar.ics`)
    const [part] = new ICAL.Component(ICAL.parse(await file.text())).getAllSubcomponents('vevent')
    const event = new ICAL.Event(part)
    const begins = instantFromText(event.startDate.toJSDate().toISOString())
    expect(wallClockOf(begins, 'Europe/London')).toEqual({ date: '2026-03-29', time: '14:00' })
    expect(await file.text()).not.toContain('meet.')

    const [before, now] = [house.clock.now, '2026-03-28T14:00:00.000Z']
    house.clock.now = now
    await runJob(house, remindRegistered, now)
    expect((await mailTo(address)).subject).toBe('Reminder: Listening after restraint')
    await runJob(house, remindRegistered, now)
    expect((await mailTo(address)).subject).toBe('')
    house.clock.now = before
    expect(complaints()).toEqual([])
    await close()
  },
)
