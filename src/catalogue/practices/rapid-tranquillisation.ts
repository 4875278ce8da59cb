import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'rapid-tranquillisation',
  name: 'Injection: rapid tranquillisation',
  says: 'Medicine injected to calm somebody quickly.',
  family: 'chemical',
  mhsds: '14',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: false,
  usesMedicine: true,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 120,
})
