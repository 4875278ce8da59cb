import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'supine',
  name: 'Held face up (supine)',
  says: 'Held on the floor or another surface, on the back.',
  family: 'physical',
  mhsds: '09',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: true,
  usesMedicine: false,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 40,
})
