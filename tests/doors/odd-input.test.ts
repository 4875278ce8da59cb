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
/** Who opens the pages whose forms are tried; nobody stands for a stranger. */
const roles = ['manager', 'organisation-administrator', 'records-officer', 'reduction-lead', null] as const
type Who = (typeof roles)[number]

const visitors = new Map<Who, Visitor>()

/** A visitor of that role who is at work: signed in anew when what was sent before has ended or locked their session. */
async function visitorOf(role: Who): Promise<Visitor> {
  if (role === null) return house.stranger()
  const known = visitors.get(role)
  if (known && (await known.get('/your-sign-in')).status === 200) return known
  const fresh = await house.visitor(role, 'all')
  visitors.set(role, fresh)
  return fresh
}

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

type FoundForm = { readonly role: Who; readonly page: string; readonly form: PageForm }

/** They end the visit itself; other tests send them. */
const endings = new Set(['/sign-out', '/lock'])

/** Every form of every page that the visitors can open, once for each place it is sent to. */
async function everyForm(): Promise<FoundForm[]> {
  const found = new Map<string, FoundForm>()
  for (const role of roles) {
    const visitor = await visitorOf(role)
    for (const { path } of everyRoute.filter(({ method }) => method === 'GET')) {
      const page = await visitor.open(pathOf(path))
      for (const form of page.forms.filter(({ action }) => !endings.has(action)))
        found.set(`${form.method} ${form.action}`, { role, page: page.path, form })
    }
  }
  return [...found.values()]
}

const forms = await everyForm()

/** The form as its page shows it now, with a proof that holds, and who sends it. */
async function asItStands({ role, page, form }: FoundForm): Promise<{ visitor: Visitor; form: PageForm }> {
  const visitor = await visitorOf(role)
  const { forms: now } = await visitor.open(page)
  if (form.offers.has('_proof')) house.clock.now = new Date(Date.parse(house.clock.now) + 3_000).toISOString()
  return { visitor, form: now.find(({ method, action }) => method === form.method && action === form.action) ?? form }
}

/** What a form carries besides what people type. */
const carried = new Set(['_csrf', '_key', '_proof', 'second-line'])

function sendTo(visitor: Visitor, { method, action }: PageForm, fields: readonly (readonly [string, string])[]) {
  if (method === 'POST') return visitor.post(action, fields)
  return visitor.get(`${action.split('?')[0]}?${new URLSearchParams(fields.map(([name, value]) => [name, value]))}`)
}

/** A hang, and no machine that is merely busy with two hundred values for each of a hundred fields. */
const longest = depth(60_000, 3_600_000)

const named = forms.map(
  (one) => [`${one.form.method} ${one.form.action.replace(/[0-9a-f-]{36}/g, ':id')}`, one] as const,
)

describe('whatever is sent', () => {
  it('is tried on every form there is', () => {
    expect(forms.length).toBeGreaterThan(15)
  })

  it.each(named)(
    '%s answers in words, never with a fault',
    async (_name, found) => {
      let { visitor, form } = await asItStands(found)
      const names = [...form.offers.keys()].filter((name) => !carried.has(name))
      const sent = fc.array(fc.tuple(fc.constantFrom(...names, 'unknown'), odd), {
        minLength: 1,
        maxLength: names.length + 3,
      })
      await fc.assert(
        fc.asyncProperty(sent, fc.boolean(), async (fields, isWhole) => {
          // A form of a visitor counts once for each time that its page was opened.
          if (form.offers.has('_proof')) ({ visitor, form } = await asItStands(found))
          const own = form.filled.filter(([name]) => name === '_csrf' || name === '_proof')
          const kept = isWhole
            ? form.filled.filter(([name]) => !carried.has(name) && !fields.some(([other]) => other === name))
            : []
          const all = [...own, ['_key', newId()] as const, ...kept, ...fields]
          const answer = await sendTo(visitor, form, all)
          expect([answer.status < 500, house.logged]).toEqual([true, []])
        }),
        { numRuns: depth(4, 200) },
      )
    },
    longest,
  )

  let fields = 0
  let refusals = 0
  it.each(named)(
    'into each field of %s is answered in words, and given back as it was typed when refused',
    async (_name, found) => {
      const names = [...found.form.offers.keys()].filter((name) => !carried.has(name))
      for (const name of names) {
        fields++
        let { visitor, form } = await asItStands(found)
        await fc.assert(
          fc.asyncProperty(odd, async (value) => {
            if (form.offers.has('_proof')) ({ visitor, form } = await asItStands(found))
            const kept = form.filled.filter(([other]) => other !== name && other !== '_key')
            const answer = await sendTo(visitor, form, [...kept, ['_key', newId()], [name, value]])
            expect([answer.status < 500, house.logged]).toEqual([true, []])
            const again = answer.forms.find(({ action }) => action === form.action)
            if (answer.status !== 422 || !again || !form.typed.has(name)) return
            refusals++
            expect(again.filled.filter(([other]) => other === name).map(([, text]) => plain(text))).toEqual([
              plain(value),
            ])
          }),
          { numRuns: depth(1, 200) },
        )
      }
    },
    longest,
  )

  it('was sent into each field of every form', () => {
    console.info(`${forms.length} forms, ${fields} fields, ${refusals} refusals that gave back what was typed`)
    expect(fields).toBeGreaterThan(150)
    expect(refusals).toBeGreaterThan(50)
  })

  it.each(everyRoute.filter(({ path }) => path.includes(':')).map(({ method, path }) => [method, path] as const))(
    '%s %s takes any name for a record',
    async (method, path) => {
      for (const name of corpus.filter((text) => text.trim() !== '' && text.length < 200)) {
        const asked = path.replace(/:[a-zA-Z]+/g, encodeURIComponent(name))
        const visitor = visitors.get('manager')
        const answer = method === 'GET' ? await visitor?.get(asked) : await visitor?.post(asked, [])
        expect([name, (answer?.status ?? 599) < 500, house.logged]).toEqual([name, true, []])
      }
    },
  )
})

/** What is the same to a reader: HTML knows one kind of line end, and blanks at the ends are nothing that was said. */
function plain(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').trim()
}
