import { describe, expect, it } from 'vitest'
import { aHouse } from '#tests/setup/house.ts'

const house = await aHouse()

describe('a page that declares twins', () => {
  it('leads by its switches to the same page in Welsh and in easy read, and back', async () => {
    const everyday = await house.stranger().open('/gallery/layouts/everyday')
    const leading = (text: string) => everyday.links.find((link) => link.text === text)?.href ?? ''
    const welsh = await house.stranger().open(leading('Cymraeg'))
    expect(welsh.html).toContain('<html lang="cy">')
    expect(welsh.heading).toBe('Dweud wrthym beth ddigwyddodd')
    expect(welsh.links.find(({ text }) => text === 'English')?.href).toBe('/gallery/layouts/everyday')
    const easy = await house.stranger().open(leading('Easy read'))
    expect(easy.text).toContain('not yet checked by people with lived experience')
    expect(easy.links.find(({ text }) => text === 'Everyday words')?.href).toBe('/gallery/layouts/everyday')
  })

  it('is the only kind that has switches: no other page shows one', async () => {
    for (const path of ['/', '/sign-in', '/gallery'])
      expect((await house.stranger().open(path)).html).not.toContain('lessen-twins')
  })

  it('is there in a demonstration only, and under no other name', async () => {
    expect((await house.stranger().open('/gallery/layouts/other')).status).toBe(404)
    const real = await aHouse({ settings: { demo: false, clinicalSafetyOfficer: 'Dr A. Example' } })
    expect((await real.stranger().open('/gallery/layouts/cymraeg')).status).toBe(404)
  })
})
