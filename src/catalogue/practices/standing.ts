import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'standing',
  name: 'Held standing',
  says: 'Held while standing.',
  family: 'physical',
  mhsds: '07',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: true,
  usesMedicine: false,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 20,
})
