import { definePractice } from './define-practice.ts'

export default definePractice({
  code: 'psychological',
  name: 'Psychological restraint',
  says: 'Words, threats or rules used to make somebody do or not do something.',
  family: 'psychological',
  lengthBands: 'short',
  activeWhenOpen: false,
  isHold: false,
  usesMedicine: false,
  source: 'Restraint Reduction Network, eight types of restraint (list inferred from its resource tags); wording ours',
  order: 170,
})
