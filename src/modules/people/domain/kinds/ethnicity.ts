import { defineKind } from '../characteristic.ts'

/** Ethnic category, 16+1 (2001): codes A to S without I, O and Q; Z and 99 say that there is no answer. */
export const ethnicity = defineKind({
  code: 'ethnicity',
  name: 'Ethnicity',
  asks: 'How do they describe their ethnicity?',
  several: false,
  ownWords: 'In their own words',
  relevant: 'race',
  source: 'NHS England, monthly mental health statistics (ethnic category 16+1)',
  verified: true,
  noAnswers: { Z: 'not stated', '99': 'not known' },
  choices: [
    { code: 'A', says: 'British', group: 'White' },
    { code: 'B', says: 'Irish', group: 'White' },
    { code: 'C', says: 'Any other White background', group: 'White' },
    { code: 'D', says: 'White and Black Caribbean', group: 'Mixed' },
    { code: 'E', says: 'White and Black African', group: 'Mixed' },
    { code: 'F', says: 'White and Asian', group: 'Mixed' },
    { code: 'G', says: 'Any other mixed background', group: 'Mixed' },
    { code: 'H', says: 'Indian', group: 'Asian or Asian British' },
    { code: 'J', says: 'Pakistani', group: 'Asian or Asian British' },
    { code: 'K', says: 'Bangladeshi', group: 'Asian or Asian British' },
    { code: 'L', says: 'Any other Asian background', group: 'Asian or Asian British' },
    { code: 'M', says: 'Caribbean', group: 'Black or Black British' },
    { code: 'N', says: 'African', group: 'Black or Black British' },
    { code: 'P', says: 'Any other Black background', group: 'Black or Black British' },
    { code: 'R', says: 'Chinese', group: 'Other ethnic groups' },
    { code: 'S', says: 'Any other ethnic group', group: 'Other ethnic groups' },
  ],
})
