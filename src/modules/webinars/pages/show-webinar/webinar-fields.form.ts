import type { ShapeField } from '#modules/publishing/index.ts'
import { usualZone } from '../../domain/details.ts'

const line = (name: string, label: string, hint?: string): ShapeField => ({
  name,
  label,
  kind: 'line',
  ...(hint === undefined ? {} : { hint }),
})

const stored = (name: string, label: string): ShapeField => ({
  name,
  label,
  hint: 'Afterwards: a document of yours. Add it under Media first, then choose it here.',
  kind: 'document',
})

/** What an editor is asked about a webinar or a conference alone. */
export const webinarFields: readonly ShapeField[] = [
  { name: 'day', label: 'Day', kind: 'day', required: true },
  { ...line('from', 'Begins at', 'Type it like 1400, 14:00 or 2pm.'), required: true },
  { ...line('until', 'Ends at', 'The same way.'), required: true },
  { name: 'lastDay', label: 'Last day', hint: 'Only if it ends on another day.', kind: 'day' },
  line('zone', 'Whose clocks', `Leave it empty for ${usualZone}. Else a name like America/New_York.`),
  line('place', 'Place', 'Where people go. Leave it empty if it is only online.'),
  { name: 'series', label: 'Series', hint: 'The address (code) of the series it belongs to.', kind: 'entry' },
  {
    name: 'capacity',
    label: 'Places',
    hint: 'Leave it empty if there is room for all. Who comes later waits.',
    kind: 'number',
  },
  {
    name: 'whoMay',
    label: 'Who may register',
    kind: 'choice',
    choices: [
      { value: 'anybody', text: 'Anybody' },
      { value: 'members first', text: 'Members of the network first, and then anybody' },
      { value: 'members only', text: 'Members of the network only' },
      { value: 'nobody', text: 'Nobody here: no registering is needed, or others do it' },
    ],
  },
  {
    name: 'membersUntil',
    label: 'Anybody from',
    hint: 'Only where members go first: the day from which everybody may register.',
    kind: 'day',
  },
  {
    name: 'speakers',
    label: 'Speakers',
    kind: 'rows',
    fields: [{ ...line('name', 'Name'), required: true }, line('role', 'Role'), line('body', 'Organisation')],
  },
  {
    name: 'sessions',
    label: 'Sessions',
    hint: 'For a conference. Sessions at the same time stand beside each other.',
    kind: 'rows',
    fields: [
      { name: 'day', label: 'Day', hint: 'Only if it lasts several days.', kind: 'day' },
      { ...line('from', 'From'), required: true },
      line('until', 'Until'),
      line('room', 'Room'),
      { ...line('title', 'Title'), required: true },
      line('speakers', 'Speakers'),
    ],
  },
  {
    name: 'awards',
    label: 'Awards',
    kind: 'rows',
    fields: [
      { ...line('category', 'Category'), required: true },
      { name: 'shortlist', label: 'Shortlist', hint: 'One on each line.', kind: 'text' },
      line('winner', 'Winner', 'Leave it empty until it was announced.'),
    ],
  },
  line('recording', 'Recording', 'Afterwards: its address.'),
  stored('slidesFile', 'Slides'),
  line('slides', 'Slides that are elsewhere', 'Afterwards: their address.'),
  stored('transcriptFile', 'Transcript'),
  line('transcript', 'Transcript that is elsewhere', 'Afterwards: its address.'),
  {
    name: 'followUps',
    label: 'Questions that came up',
    hint: 'Afterwards: questions, and their answers.',
    kind: 'rows',
    fields: [
      { ...line('question', 'Question'), required: true },
      { name: 'answer', label: 'Answer', kind: 'markup', required: true },
    ],
  },
]
