import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'environmental',
  name: 'Environmental restriction',
  says: 'The surroundings used to stop somebody doing something or going somewhere.',
  family: 'environmental',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: false,
  usesMedicine: false,
  source: 'Restraint Reduction Network, eight types of restraint (list inferred from its resource tags); wording ours',
  order: 160,
})
