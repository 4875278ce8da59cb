import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'oral-medicine',
  name: 'Medicine by mouth to control behaviour',
  says: 'Medicine swallowed, given to control behaviour.',
  family: 'chemical',
  mhsds: '16',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: false,
  usesMedicine: true,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 140,
})
