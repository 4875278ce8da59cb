import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'kneeling',
  name: 'Held kneeling',
  says: 'Held while kneeling.',
  family: 'physical',
  mhsds: '12',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: true,
  usesMedicine: false,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 70,
})
