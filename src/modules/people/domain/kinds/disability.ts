import { defineKind } from '../characteristic.ts'

/** Disability and its nature: several can hold at once. NN says that there is none, which is an answer. */
export const disability = defineKind({
  code: 'disability',
  name: 'Disability',
  asks: 'Do they have a disability, and of what kind?',
  several: true,
  ownWords: 'What it is like for them, in their own words',
  relevant: 'disability',
  source: 'MHSDS M007010: code set as used by NHS England, wording general knowledge, unverified',
  verified: false,
  noAnswers: { ZZ: 'not stated' },
  choices: [
    { code: '01', says: 'Behaviour and emotions' },
    { code: '02', says: 'Hearing' },
    { code: '03', says: 'Using their hands' },
    { code: '04', says: 'Memory, concentration, learning or understanding' },
    { code: '05', says: 'Moving about' },
    { code: '06', says: 'Noticing physical danger' },
    { code: '07', says: 'Personal care and continence' },
    { code: '08', says: 'A progressive condition or physical health' },
    { code: '09', says: 'Sight' },
    { code: '10', says: 'Speech' },
    { code: 'XX', says: 'Something else' },
    { code: 'NN', says: 'No disability', alone: true },
  ],
})

const yesOrNo = {
  several: false,
  ownWords: 'In their own words',
  noAnswers: {},
  choices: [
    { code: 'yes', says: 'Yes' },
    { code: 'no', says: 'No' },
  ],
} as const

/** Whether the person has a learning disability (Use of Force Act s.6(5)(l)). */
export const learningDisability = defineKind({
  ...yesOrNo,
  code: 'learning-disability',
  name: 'Learning disability',
  asks: 'Do they have a learning disability?',
  relevant: null,
  source: 'Mental Health Units (Use of Force) Act 2018 s.6(5)(l)',
  verified: true,
})

/** Whether the person is autistic (Use of Force Act s.6(5)(l)). */
export const autism = defineKind({
  ...yesOrNo,
  code: 'autism',
  name: 'Autism',
  asks: 'Are they autistic?',
  relevant: null,
  source: 'Mental Health Units (Use of Force) Act 2018 s.6(5)(l)',
  verified: true,
})
