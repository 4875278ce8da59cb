import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'seated',
  name: 'Held seated',
  says: 'Held while sitting.',
  family: 'physical',
  mhsds: '11',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: true,
  usesMedicine: false,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 60,
})
