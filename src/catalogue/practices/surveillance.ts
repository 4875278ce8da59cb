import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'surveillance',
  name: 'Surveillance',
  says: 'Watching somebody, by people or devices, in a way that restricts them.',
  family: 'surveillance',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: false,
  usesMedicine: false,
  source: 'Restraint Reduction Network, eight types of restraint (list inferred from its resource tags); wording ours',
  order: 190,
})
