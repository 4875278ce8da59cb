import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'cultural',
  name: 'Cultural restraint',
  says: 'Keeping somebody from what matters to their culture, faith or identity.',
  family: 'cultural',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: false,
  usesMedicine: false,
  source: 'Restraint Reduction Network, eight types of restraint (list inferred from its resource tags); wording ours',
  order: 180,
})
