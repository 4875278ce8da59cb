import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'physical-other',
  name: 'Held in another way',
  says: 'Held in a way that this list does not name.',
  family: 'physical',
  mhsds: '13',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: true,
  usesMedicine: false,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 80,
})
