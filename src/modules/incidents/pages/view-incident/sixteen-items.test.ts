import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { saveCharacteristic } from '#modules/people/index.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { aHouse } from '#tests/setup/house.ts'

const house = await aHouse()
const nurse = await house.visitor('frontline')
const noted = {
  notedOn: calendarDateOf('2026-01-03'),
  notedBy: 'Kezia Marsh',
  source: 'the person',
  state: 'given',
  words: null,
} as const
const { ada, bea } = await house.inside(async (db) => {
  const person = await aPerson(db, { givenName: 'Ada', familyName: 'Ashdown', localId: 'L77', nhsNumber: '9434765919' })
  await aStay(db, { personId: person.id, unitId: house.unit.id })
  await saveCharacteristic(db, { ...noted, id: newId(), personId: person.id, kind: 'ethnicity', code: 'M' })
  await saveCharacteristic(db, { ...noted, id: newId(), personId: person.id, kind: 'autism', code: 'yes' })
  return { ada: person, bea: await aMemberOfStaff(db, { name: 'Beatriz Alder', jobTitle: 'Staff nurse' }) }
})

const everything = {
  place: 'Lounge',
  'i1-practice': 'rapid-tranquillisation',
  'i1-medicine-rapid-tranquillisation': 'Lorazepam 2 mg',
  'i1-route-rapid-tranquillisation': 'Into the muscle',
  'i1-start': '0840',
  'i1-end': '0852',
  'i1-plan': 'no plan',
  'i1-how': 'Held at the arms while it was given.',
  'i1-staff-more': bea.id,
  'i1-agency1-name': 'Sam Locum',
  'i1-agency1-title': 'Agency nurse',
  'i1-injury-person': 'N',
  'i1-injury-staff': 'Y',
  'i1-injury-others': 'not known',
  'i1-injury-words': 'A bruise on the wrist.',
  reason: '13',
  'reason-words': 'To give medicine.',
  before: 'Frightened of voices.',
  avoid: 'Tablets were offered three times.',
  others: 'yes',
  'others-reason': 'A brother who was visiting held a hand.',
  'learning-disability': 'no',
  disorder: 'yes',
  'disorder-words': 'Psychosis',
  outcome: 'Slept for two hours.',
  'serious-harm': 'none',
  notified: 'yes',
  'notified-words': 'Mother, at nine.',
  'review-person': 'N',
  'review-not-held': 'Asleep',
  'review-staff': 'Y',
  police: 'yes',
  'police-asked': '0835',
  'police-came': '0850',
  'police-force': 'N',
  'police-video': 'worn but off',
}

describe('the record', () => {
  it('can take all sixteen items of the law and every national item, and shows each', async () => {
    let page = await nurse.open('/incidents/new')
    const search = { form: '/incidents/check', button: ['person-action', 'search'] } as const
    page = await nurse.send(page, { 'person-search': 'ada' }, search)
    page = await nurse.send(
      page,
      { person: ada.id, 'i1-staff-more-search': 'bea' },
      { ...search, button: ['i1-staff-more-action', 'search'] },
    )
    expect(page.text).toContain('From the person’s own record: Autism: Yes (the person, noted Saturday 3 January 2026)')
    expect(page.text).toContain('Black')
    const check = await nurse.send(page, everything, { form: '/incidents/check' })
    expect(check.problems).toEqual([])
    const record = await nurse.send(check, {}, { form: '/incidents' })
    const typed = Object.entries(everything).filter(
      ([name, value]) => / /.test(value) && !/practice|plan|video|others$/.test(name),
    )
    expect(typed.length).toBeGreaterThan(10)
    for (const [, words] of typed) expect(record.text).toContain(words)
    for (const says of ['Ada Ashdown', 'L77', '17 Apr 1991', '943 476 5919']) expect(record.text).toContain(says)
    for (const says of [
      'Beatriz Alder, Staff nurse',
      'Sam Locum, Agency nurse',
      '12 minutes',
      'There is no care plan',
      'Lorazepam 2 mg',
      'Worn but off',
      'Autism Yes',
    ]) {
      expect(record.text).toContain(says)
    }
    expect(record.text).toContain('Everything that the law asks for has an answer.')
    for (const letter of 'abcdefghijklmnop')
      expect(record.text).toMatch(new RegExp(` ${letter} [A-Z][^.]+? (?:Recorded|Known that there is none) `))
    for (const uid of [
      'M505010',
      'M505110',
      'M505120',
      'M505130',
      'M505140',
      'M515020',
      'M515060',
      'M515080',
      'M516040',
      'M516080',
    ])
      expect(record.text).toContain(uid)
    expect(record.text).toContain('Type (M515020) 14')
    expect(record.text).toContain('Injury to others (M515100) Nothing to send')
    expect(record.text).toContain('Came: time (M516070) 08:50:00')
  })

  it('tells what is not known apart from what is missing', async () => {
    const page = await nurse.open(`/incidents/new?person=${ada.id}`)
    const few = {
      'i1-practice': 'standing',
      'i1-start': 'not known',
      'i1-end': 'not known',
      reason: '99',
      'serious-harm': 'not known',
      avoid: 'Not known',
    }
    const check = await nurse.send(page, few, { form: '/incidents/check' })
    const record = await nurse.send(check, {}, { form: '/incidents' })
    for (const letter of 'abno') expect(record.text).toMatch(new RegExp(` ${letter} [A-Z][^.]+? Not known `))
    for (const letter of 'dfhijmp') expect(record.text).toMatch(new RegExp(` ${letter} [A-Z][^.]+? Missing `))
    expect(record.text).toContain('Thursday 15 January 2026, time not known')
    expect(record.text).toContain('8 things are missing')
  })
})
