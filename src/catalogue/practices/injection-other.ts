import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'injection-other',
  name: 'Injection: not rapid tranquillisation',
  says: 'Medicine injected to control behaviour, other than rapid tranquillisation.',
  family: 'chemical',
  mhsds: '15',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: false,
  usesMedicine: true,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 130,
})
