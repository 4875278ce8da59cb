import { describe, expect, it } from 'vitest'
import { aHouse, houseNow } from '#tests/setup/house.ts'
import { loadDemoLibrary } from '#worlds/demo/demo-library.ts'

const house = await aHouse()

describe('the first page of the network', () => {
  it('tells a stranger what this is, and has something to find before anything is there', async () => {
    const page = await house.stranger().open('/')
    expect(page.heading).toBe('To lessen restraint, and to learn its lessons')
    expect(page.text).toContain('Nothing here yet')
    expect(page.html).toMatch(/<form method="get" action="\/resources">/)
    expect(page.html).toContain('<meta name="description"')
    expect(page.headers['set-cookie']).toBeUndefined()
  })

  it('shows what is new and what people look for, each leading somewhere', async () => {
    await loadDemoLibrary(house.database, houseNow)
    const page = await house.stranger().open('/')
    expect(page.html.match(/href="\/resources\/demo-/g)?.length).toBe(3)
    expect(page.html).toContain('href="/resources?topic=lived-experience"')
    for (const { href } of page.links.filter((link) => link.href.startsWith('/')))
      expect([href, (await house.stranger().open(href)).status]).toEqual([href, 200])
  })

  it('greets somebody who is signed in and works for no organisation here', async () => {
    const { user, ...member } = await house.visitor('frontline')
    await house.superuser.query('delete from identity.memberships where user_id = $1', [user.id])
    const page = await member.open('/')
    expect(page.heading).toContain('Welcome back')
    expect(page.heading).toContain(user.name)
    expect(page.text).not.toContain('Look around')
    expect(page.headers['cache-control']).toBe('no-store')
  })

  it('is the page of an installation without a network as it was', async () => {
    const practice = await aHouse({ settings: { mode: 'practice' } })
    const page = await practice.stranger().open('/')
    expect(page.text).toContain('Lessen is for hospitals, homes and schools.')
    expect(page.html).not.toContain('/resources')
  })
})
