import { defineKind } from '../characteristic.ts'

const ours = { several: false, ownWords: 'In their own words', noAnswers: {}, verified: false } as const
const source = 'a list of our own'

/** Religion or belief; having none is an answer. */
export const belief = defineKind({
  ...ours,
  source,
  code: 'religion-or-belief',
  name: 'Religion or belief',
  asks: 'What is their religion or belief?',
  relevant: 'religion',
  choices: [
    { code: 'none', says: 'No religion' },
    { code: 'buddhist', says: 'Buddhist' },
    { code: 'christian', says: 'Christian' },
    { code: 'hindu', says: 'Hindu' },
    { code: 'jewish', says: 'Jewish' },
    { code: 'muslim', says: 'Muslim' },
    { code: 'sikh', says: 'Sikh' },
    { code: 'other', says: 'Another religion or belief' },
  ],
})

/** Sexual orientation. */
export const orientation = defineKind({
  ...ours,
  source,
  code: 'sexual-orientation',
  name: 'Sexual orientation',
  asks: 'How do they describe their sexual orientation?',
  relevant: 'orientation',
  choices: [
    { code: 'heterosexual', says: 'Heterosexual or straight' },
    { code: 'gay-or-lesbian', says: 'Gay or lesbian' },
    { code: 'bisexual', says: 'Bisexual' },
    { code: 'other', says: 'Another way' },
  ],
})

/** Marriage or civil partnership. */
export const marriage = defineKind({
  ...ours,
  source,
  code: 'marriage-or-civil-partnership',
  name: 'Marriage or civil partnership',
  asks: 'Are they married or in a civil partnership?',
  relevant: 'marriage',
  choices: [
    { code: 'neither', says: 'Neither' },
    { code: 'married', says: 'Married' },
    { code: 'civil-partnership', says: 'In a civil partnership' },
    { code: 'separated-or-ended', says: 'Separated, divorced, or partnership ended' },
    { code: 'widowed', says: 'Their partner died' },
  ],
})

/** Pregnancy; matters for which positions are safe, and changes: the date it was noted tells how old it is. */
export const pregnancy = defineKind({
  ...ours,
  source,
  code: 'pregnancy',
  name: 'Pregnancy',
  asks: 'Are they pregnant, or have they had a baby in the last 26 weeks?',
  relevant: 'pregnancy',
  choices: [
    { code: 'pregnant', says: 'Pregnant' },
    { code: 'birth', says: 'Had a baby in the last 26 weeks' },
    { code: 'no', says: 'No' },
  ],
})

/** First language, in words: too many for a list. */
export const language = defineKind({
  ...ours,
  source,
  code: 'first-language',
  name: 'First language',
  asks: 'What is their first language, or how do they communicate best?',
  ownWords: 'Their language or way of communicating',
  relevant: null,
  choices: [],
})
