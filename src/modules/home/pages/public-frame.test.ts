import { describe, expect, it } from 'vitest'
import { aHouse } from '#tests/setup/house.ts'

const network = {
  name: 'Fewer Restraints Network',
  email: 'hello@fewer.example',
  phone: '01632 960555',
  charity: '7654321',
  address: '9 Some Street',
}
const real = { demo: false, clinicalSafetyOfficer: 'Dr A. Example' } as const
const house = await aHouse({ settings: { ...real, network } })
const pages = ['/', '/resources', '/accessibility', '/privacy-notice', '/nowhere']

describe('the frame of every page', () => {
  it.each(pages)('%s says whose it is and how to reach them', async (path) => {
    const page = await house.stranger().open(path)
    expect(page.html).toMatch(/<title>[^<]*Fewer Restraints Network<\/title>/)
    for (const words of ['hello@fewer.example', '01632 960555', '7654321', '9 Some Street'])
      expect(page.text).toContain(words)
    expect(page.links.map(({ href }) => href)).toEqual(
      expect.arrayContaining(['mailto:hello@fewer.example', 'tel:01632960555', '/accessibility', '/privacy-notice']),
    )
  })

  it('has one search for visitors, at the top or in the page, and a way to sign in', async () => {
    for (const path of pages) {
      const page = await house.stranger().open(path)
      expect([path, page.html.split('action="/resources"').length > 1]).toEqual([path, true])
      expect([path, page.html.includes('id="header-search"')]).toEqual([path, !['/', '/resources'].includes(path)])
      expect(page.links.map(({ href }) => href)).toContain('/sign-in')
    }
    expect((await house.stranger().open('/resources?q=quiet+room')).html).toMatch(/id="q"[^>]*value="quiet room"/)
    const signIn = await house.stranger().open('/sign-in')
    expect(signIn.links.filter(({ href }) => href === '/sign-in')).toEqual([])
  })

  it('leaves the bar of those at work to their work: what is for everybody stands at the foot', async () => {
    const page = await (await house.visitor('frontline')).open('/')
    expect(page.html).not.toContain('id="header-search"')
    expect(page.html.split('<footer')[1]).toContain('/accessibility')
  })

  it('shows nothing that is not set, and invented ones in a demonstration only', async () => {
    const bare = await aHouse({ settings: real })
    expect((await bare.stranger().open('/resources')).html).not.toMatch(/lessen-footer__contact|charity number/)
    const demo = (await (await aHouse()).stranger().open('/resources')).text
    expect(demo).toContain('hello@network.example')
    expect(demo).toContain('(invented)')
  })
})
