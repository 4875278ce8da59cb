import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'side',
  name: 'Held on the side',
  says: 'Held on the floor or another surface, on the side.',
  family: 'physical',
  mhsds: '10',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: true,
  usesMedicine: false,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 50,
})
