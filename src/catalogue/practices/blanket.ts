import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'blanket',
  name: 'Blanket restriction applied',
  says: 'A rule for everybody, applied to this person without looking at them singly.',
  family: 'blanket',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: false,
  usesMedicine: false,
  source: 'Restraint Reduction Network, eight types of restraint (list inferred from its resource tags); wording ours',
  order: 200,
})
