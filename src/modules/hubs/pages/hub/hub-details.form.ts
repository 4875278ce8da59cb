import { z } from 'zod'
import { answers, codeOfName, type Details, type ShapeField, wholeRows } from '#modules/publishing/index.ts'
import type { HubDetails } from '../../domain/hub.ts'

/** What an editor is asked about a hub alone, given the kinds of block there are. */
export function hubFields(kinds: readonly { readonly value: string; readonly text: string }[]): readonly ShapeField[] {
  return [
    { name: 'owner', label: 'Who looks after this hub', kind: 'line', required: true },
    {
      name: 'blocks',
      label: 'Blocks, from top to bottom',
      hint: 'A block with nothing to show is left out for readers. The preview says why.',
      kind: 'rows',
      fields: [
        { name: 'kind', label: 'What it shows', kind: 'choice', choices: kinds, required: true },
        { name: 'heading', label: 'Heading', kind: 'line', required: true },
        { name: 'text', label: 'Text', kind: 'markup' },
        { name: 'entries', label: 'Chosen entries', kind: 'entries' },
        {
          name: 'topic',
          label: 'Topic',
          hint: 'One, in the words that entries have, for example: blanket restrictions',
          kind: 'line',
        },
        { name: 'count', label: 'How many at most', hint: '5 when you leave this empty.', kind: 'number' },
        { name: 'link', label: 'Link', kind: 'link' },
        { name: 'linkText', label: 'Words of the link', kind: 'line' },
      ],
    },
    {
      name: 'contacts',
      label: 'People to ask',
      hint: 'Shown where a block of contacts stands.',
      kind: 'rows',
      fields: [
        { name: 'name', label: 'Name', kind: 'line', required: true },
        { name: 'says', label: 'What they help with', kind: 'line' },
        { name: 'email', label: 'E-mail', kind: 'line' },
        { name: 'phone', label: 'Telephone', kind: 'line' },
      ],
    },
  ]
}

const { text, link, codes, number } = answers
const read = z.object({
  owner: text,
  blocks: answers.rows({
    kind: text,
    heading: text,
    text,
    entries: codes,
    topic: text.transform(codeOfName),
    count: number,
    link,
    linkText: text,
  }),
  contacts: answers.rows({ name: text, says: text, email: text, phone: text }),
})

/** What only a hub says, from its answers. */
export function readHubDetails(details: Details): HubDetails {
  const { owner, blocks, contacts } = read.parse(details)
  return { owner, blocks: wholeRows(blocks), contacts: wholeRows(contacts).filter(({ name }) => name !== '') }
}
