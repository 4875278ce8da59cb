import { defineKind } from '../characteristic.ts'

const unverified = { several: false, verified: false, ownWords: 'In their own words' } as const

/** Gender as the person states it. Its national code 9 is worded "indeterminate" in returns. */
export const gender = defineKind({
  ...unverified,
  code: 'gender',
  name: 'Gender',
  asks: 'How do they describe their gender?',
  relevant: null,
  source: 'NHS Data Dictionary, person stated gender: general knowledge, unverified',
  noAnswers: { X: 'not known' },
  choices: [
    { code: '1', says: 'Male' },
    { code: '2', says: 'Female' },
    { code: '9', says: 'Neither of these' },
  ],
})

/** Gender identity, with the person's own words where the list has none that fit. */
export const genderIdentity = defineKind({
  ...unverified,
  code: 'gender-identity',
  name: 'Gender identity',
  asks: 'How do they describe their gender identity?',
  relevant: null,
  source: 'NHS Data Dictionary, gender identity (MHSDS M001160): general knowledge, unverified',
  noAnswers: { X: 'not known', Z: 'not stated' },
  choices: [
    { code: '1', says: 'Male, including a trans man' },
    { code: '2', says: 'Female, including a trans woman' },
    { code: '3', says: 'Non-binary' },
    { code: '4', says: 'Something else' },
  ],
})

/** Sex, a list of our own: no national list was at hand. */
export const sex = defineKind({
  ...unverified,
  code: 'sex',
  name: 'Sex',
  asks: 'What is their sex?',
  relevant: 'sex',
  source: 'a list of our own',
  noAnswers: {},
  choices: [
    { code: 'female', says: 'Female' },
    { code: 'male', says: 'Male' },
    { code: 'intersex', says: 'Intersex, or a variation of sex characteristics' },
  ],
})
