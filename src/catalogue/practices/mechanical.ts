import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'mechanical',
  name: 'Mechanical restraint',
  says: 'A device used to prevent, restrict or subdue movement.',
  family: 'mechanical',
  mhsds: '04',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: false,
  usesMedicine: false,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 90,
})
