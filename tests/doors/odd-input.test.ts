import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { anIncident } from '#modules/incidents/testing/an-incident.builder.ts'
import { saveSite } from '#modules/organisations/index.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { depth } from '#tests/setup/depth.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { PageForm } from '#tests/setup/page-form.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { everyRoute } from './every-route.ts'

const house = await aHouse()
const records = await house.inside(async (db) => {
  const person = await aPerson(db)
  await aStay(db, { personId: person.id, unitId: house.unit.id })
  const incident = await anIncident(db, { personId: person.id, unitId: house.unit.id })
  const staff = await aMemberOfStaff(db)
  const site = newId()
  await saveSite(db, { id: site, name: 'Larkfield House', code: null })
  return {
    person: person.id,
    incident: incident.id,
    staff: staff.id,
    site,
    unit: house.unit.id,
    kind: 'ethnicity',
    version: '1',
  }
})
const visitors: readonly Visitor[] = [
  await house.visitor('manager', 'all'),
  await house.visitor('organisation-administrator'),
  house.stranger(),
]

/** What programs send and people paste: each once led to a fault somewhere in the world. */
const corpus: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '-0',
  '1e309',
  'NaN',
  '99999999999999999999',
  '1.5',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '{"a":1}',
  '0000-00-00',
  '9999-12-31',
  '2026-02-30',
  '29/02/2023',
  '24:00',
  '25:61',
  '-00:01',
  '٣:٠٠',
  'now',
  '10 min ago',
  '999999999 min ago',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  "'; drop table private.people; --",
  '" or ""="',
  '%',
  '_',
  '\\',
  '\\u0000',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}',
  '${7*7}',
  '../../etc/passwd',
  '..\\..\\',
  'javascript:alert(1)',
  'http://169.254.169.254/',
  '\u202Eevil',
  '\u200B',
  '\uFEFF',
  'é'.normalize('NFD'),
  '👩‍👩‍👧‍👦',
  '\u{1F9D1}\u200D\u2695\uFE0F',
  '\r\n',
  'a\tb',
  'x'.repeat(300),
  'word '.repeat(4_000),
  '=cmd|calc',
  '+1',
  '@SUM(1)',
  'constructor',
  '__proto__',
  'toString',
]

const odd = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...corpus) }, fc.string({ unit: 'binary', maxLength: 40 }))

function pathOf(path: string): string {
  const known: Readonly<Record<string, string>> = records
  return path.replace(/:([a-zA-Z]+)/g, (_whole, name: string) => known[name] ?? newId())
}

/** Every form of every page that the visitors can open, once for each place it is sent to. */
async function everyForm(): Promise<{ readonly visitor: Visitor; readonly form: PageForm }[]> {
  const found = new Map<string, { readonly visitor: Visitor; readonly form: PageForm }>()
  for (const visitor of visitors) {
    for (const { path } of everyRoute.filter(({ method }) => method === 'GET')) {
      const page = await visitor.open(pathOf(path))
      for (const form of page.forms.filter(({ action }) => action !== '/sign-out'))
        found.set(`${form.method} ${form.action}`, { visitor, form })
    }
  }
  return [...found.values()]
}

const forms = await everyForm()

describe('whatever is sent', () => {
  it('is tried on every form there is', () => {
    expect(forms.length).toBeGreaterThan(15)
  })

  it.each(
    forms.map(
      ({ visitor, form }) => [`${form.method} ${form.action.replace(/[0-9a-f-]{36}/g, ':id')}`, visitor, form] as const,
    ),
  )('%s answers in words, never with a fault', async (_name, visitor, form) => {
    const names = [...form.offers.keys()].filter((name) => name !== '_csrf' && name !== '_key')
    const own = form.filled.filter(([name]) => name === '_csrf')
    const sent = fc.array(fc.tuple(fc.constantFrom(...names, 'unknown'), odd), {
      minLength: 1,
      maxLength: names.length + 3,
    })
    await fc.assert(
      fc.asyncProperty(sent, fc.boolean(), async (fields, isWhole) => {
        const kept = isWhole
          ? form.filled.filter(([name]) => name !== '_csrf' && !fields.some(([other]) => other === name))
          : []
        const all = [...own, ['_key', newId()] as const, ...kept.filter(([name]) => name !== '_key'), ...fields]
        const query = new URLSearchParams(all.map(([name, value]) => [name, value]))
        const answer =
          form.method === 'POST'
            ? await visitor.post(form.action, all)
            : await visitor.get(`${form.action.split('?')[0]}?${query}`)
        expect([answer.status < 500, house.logged]).toEqual([true, []])
      }),
      { numRuns: depth(25, 200) },
    )
  })

  it.each(everyRoute.filter(({ path }) => path.includes(':')).map(({ method, path }) => [method, path] as const))(
    '%s %s takes any name for a record',
    async (method, path) => {
      for (const name of corpus.filter((text) => text.trim() !== '' && text.length < 200)) {
        const asked = path.replace(/:[a-zA-Z]+/g, encodeURIComponent(name))
        const visitor = visitors[0]
        const answer = method === 'GET' ? await visitor?.get(asked) : await visitor?.post(asked, [])
        expect([name, (answer?.status ?? 599) < 500, house.logged]).toEqual([name, true, []])
      }
    },
  )
})
