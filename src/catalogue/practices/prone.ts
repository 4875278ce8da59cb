import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'prone',
  name: 'Held face down (prone)',
  says: 'Held on the floor or another surface, chest down.',
  family: 'physical',
  mhsds: '01',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: true,
  usesMedicine: false,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 10,
})
