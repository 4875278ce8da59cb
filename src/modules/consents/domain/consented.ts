import type { ConsentUse, Whose } from './consent.ts'
import type { Needed } from './stands-against.ts'

/** A sort of content about somebody, which needs their consent. */
export type Consented = {
  /** The code of its shape. */
  readonly shape: string
  /** What it is called in the middle of a sentence to whom it belongs to: "story". */
  readonly noun: string
  /** Where it is shown. */
  readonly folder: string
  /** Where own links to it begin. */
  readonly ownPath: string
  /** Whether consent is needed to show it at all, or only for how to reach somebody. */
  readonly needsConsent: boolean
  /** Whether its very words have to be approved. */
  readonly asksApproval: boolean
  /** What may be agreed to, beside being shown on this web site. */
  readonly uses: readonly ConsentUse[]
}

/** Everything that needs consent. The database holds the same for the shapes that need it to be shown. */
export const consentedShapes: readonly Consented[] = [
  {
    shape: 'story',
    noun: 'story',
    folder: '/stories',
    ownPath: '/stories/yours',
    needsConsent: true,
    asksApproval: true,
    uses: ['web', 'newsletter', 'training'],
  },
  {
    shape: 'person',
    noun: 'entry in our directory',
    folder: '/directory',
    ownPath: '/directory/yours',
    needsConsent: true,
    asksApproval: false,
    uses: ['web', 'contact'],
  },
  {
    shape: 'body',
    noun: 'entry in our directory',
    folder: '/directory',
    ownPath: '/directory/yours',
    needsConsent: false,
    asksApproval: false,
    uses: ['web', 'contact'],
  },
]

/** How a shape needs consent; nothing for one that does not. */
export function consentedOf(shape: string): Consented | undefined {
  return consentedShapes.find((one) => one.shape === shape)
}

/** What an entry needs before it is public; `about` is the answer to whom a story tells about. */
export function neededFor({ needsConsent, asksApproval }: Consented, about: string): Needed {
  const consents: readonly Whose[] = about === 'other' ? ['own', 'other'] : ['own']
  return { consents: needsConsent ? consents : [], approval: asksApproval }
}
