import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'seclusion',
  name: 'Seclusion',
  says: 'Kept alone in a room that the person is not free to leave.',
  family: 'isolation',
  mhsds: '05',
  lengthBands: 'seclusion',
  activeWhenOpen: true,
  isHold: false,
  usesMedicine: false,
  source: 'MHSDS v6 M515020 (code list as published by NHS England); wording ours',
  order: 100,
})
