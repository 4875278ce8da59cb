import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'chemical-other',
  name: 'Other medicine to control behaviour',
  says: 'Medicine given in another way to control behaviour.',
  family: 'chemical',
  mhsds: '17',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: false,
  usesMedicine: true,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 150,
})
