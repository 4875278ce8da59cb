import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'restrictive-escort',
  name: 'Restrictive escort',
  says: 'Held while being moved from one place to another.',
  family: 'physical',
  mhsds: '08',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: true,
  usesMedicine: false,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 30,
})
