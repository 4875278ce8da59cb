import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'segregation',
  name: 'Long-term segregation',
  says: 'Kept apart from others for a long time, not free to mix with them.',
  family: 'isolation',
  mhsds: '06',
  lengthBands: 'segregation',
  activeWhenOpen: true,
  isHold: false,
  usesMedicine: false,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 110,
})
