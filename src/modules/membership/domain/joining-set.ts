/** One of the three questions that an organisation answers before it joins. */
export type JoiningQuestion = { readonly code: string; readonly words: string; readonly hint: string }

/** A promise that an organisation can make, as a sentence that it says itself. */
export type Commitment = { readonly code: string; readonly sentence: string }

/**
 * The questions and the commitments of one version. What was promised under a version keeps its words. The same words
 * have the same code in every version, and other words another: so that nobody is held to what they have not read.
 */
export type JoiningSet = {
  readonly version: number
  /** Where it comes from, shown to whoever answers. */
  readonly source: string
  readonly questions: readonly JoiningQuestion[]
  readonly commitments: readonly Commitment[]
}

/**
 * The first version, which holds until the network's team publishes one of its own. The network's resource bank says that
 * it invites "organisations that support people, authorise restriction and commit to reducing it", with three questions;
 * the questions themselves are published nowhere that we have read, so these are ours.
 */
export const firstJoiningSet: JoiningSet = {
  version: 1,
  source:
    'Version 1, written by those who make Lessen after what the network says of itself. Not yet checked by the network.',
  questions: [
    {
      code: 'supports-people',
      words: 'Does your organisation support people in health, social care or education?',
      hint: 'Directly, or by training or advising those who do.',
    },
    {
      code: 'authorises-restriction',
      words: 'Does it use, authorise or teach any restrictive practice?',
      hint: 'For example holding, seclusion, medicine to calm somebody, locked doors, or rules that are for everybody.',
    },
    {
      code: 'commits-to-reducing',
      words: 'Have its leaders agreed to use less of it, and to say how it is going?',
      hint: 'Somebody who leads it must have agreed, not you alone.',
    },
  ],
  commitments: [
    { code: 'lead', sentence: 'We name somebody at the top who answers for using less restrictive practice.' },
    { code: 'count', sentence: 'We write down every use of restrictive practice, and look at the figures together.' },
    {
      code: 'listen',
      sentence: 'We ask the people it happened to what would have helped, and change something because of it.',
    },
    {
      code: 'rules',
      sentence: 'We look at every rule that is for everybody at least once a year, and end those without a reason.',
    },
    {
      code: 'train',
      sentence: 'We choose training that is about preventing, and that people with lived experience help to give.',
    },
    { code: 'tell', sentence: 'We tell everybody once a year how it is going, also when it is not going well.' },
  ],
}
