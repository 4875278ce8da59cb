import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { findUnitByCode } from '#modules/organisations/index.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { aCommandLine } from '#modules/returns/testing/a-command-line.builder.ts'
import { aSmallExtract } from '#modules/returns/testing/a-small-extract.builder.ts'
import { anExtractFolder } from '#modules/returns/testing/an-extract.builder.ts'
import { aHouse } from '#tests/setup/house.ts'
import { monthCard } from './month-card.page.ts'

const house = await aHouse({ now: '2026-02-15T10:00:00.000Z' })
const lead = await house.visitor('reduction-lead')

describe('the measure card', () => {
  it('shows silence as silence, and what the measure counts', async () => {
    const page = await lead.open('/insight')
    expect(page.heading).toContain('Interventions started per 1,000 bed days')
    expect(page.text).toContain('Nothing has been recorded in these months')
    expect(page.text).toContain('No figure can tell which.')
    expect(page.text).toContain('the first day counts, the day of leaving does not')
    expect(page.text).not.toContain('Too few months')
  })

  it('is for those who may see figures, and of their places only', async () => {
    expect((await house.stranger().open('/insight')).path).toContain('/sign-in')
    expect((await (await house.visitor('frontline')).open('/insight')).status).toBe(403)
    const other = await house.inside((db) => aUnit(db, { name: 'Hazel Ward' }))
    const manager = await house.visitor('manager')
    expect((await manager.open(`/insight/units/${other.id}`)).status).toBe(404)
    expect((await manager.open(`/insight/units/${house.unit.id}`)).status).toBe(200)
    expect((await manager.open('/insight')).heading).toContain(house.unit.name)
    expect((await lead.open('/insight/units/nonsense')).status).toBe(404)
  })

  it('shows every month with all that its rate is made of, once there is something', async () => {
    const folder = anExtractFolder(aSmallExtract(house.organisation.code))
    const lessen = aCommandLine(house.database)
    expect((await lessen('import', 'mhsds', folder, '--organisation', house.organisation.code)).code).toBe(0)
    const page = await lead.open('/insight')
    expect(page.text).toContain('January 2026 78.95')
    expect(page.text).toContain('Too few months to tell: there is 1, and it takes 13.')
    expect(page.text).toMatch(
      /January 2026 Interventions 3 Incidents 2 People 1 Bed days 38 Rate per 1,000 bed days 78\.95/,
    )
    expect(page.text).toContain('February 2026 (so far)')
    expect(page.text).toContain('Nothing was recorded here before January 2026.')
    expect(page.text).not.toContain('December 2025')
  })

  it('is chosen by unit and by length, without a script', async () => {
    const page = await lead.open('/insight')
    const oak = await house.inside((db) => findUnitByCode(db, 'OAK'))
    const form = { form: '/insight' }
    const unit = await lead.send(page, { unit: oak?.id ?? '', months: '12' }, form)
    expect(unit.path).toBe(`/insight/units/${oak?.id}?months=12`)
    expect(unit.heading).toContain('OAK')
    const back = await lead.send(unit, { unit: '', months: '24' }, form)
    expect(back.path.split('?')[0]).toBe('/insight')
    const quiet = await lead.open(`/insight/units/${house.unit.id}`)
    expect(quiet.text).toMatch(
      /January 2026 Interventions 0 Incidents 0 People 0 Bed days 0 Rate per 1,000 bed days No bed days, so no rate/,
    )
  })

  it('has a card for the first page that says the same', async () => {
    const today = calendarDateOf('2026-02-15')
    const card = await house.inside((db) => monthCard(db, 'all', today))
    expect(card).toMatchObject({
      measure: 'Interventions started per 1,000 bed days',
      where: 'The whole organisation',
      heading: 'January 2026',
      figure: { is: 'value', text: '78.95' },
      note: 'Too few months to tell: there is 1, and it takes 13.',
      href: '/insight',
    })
    expect(await house.inside((db) => monthCard(db, [], today))).toBeNull()
    const nobody = await house.inside((db) => monthCard(db, [house.unit.id], today))
    expect(nobody).toMatchObject({ where: house.unit.name, figure: null, instead: 'No bed days, so no rate' })
  })
})
