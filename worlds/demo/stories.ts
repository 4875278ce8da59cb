/** What an invented incident says of itself. Practices are chosen by property, so that the catalogue may grow. */
export type Story = {
  readonly reason: string
  readonly before: string
  readonly avoid: string
  readonly how: string
  readonly outcome: string
}

/** Invented, and written as good records are: what was seen and done, no blame, no labels. */
export const stories: readonly Story[] = [
  {
    reason: '11',
    before:
      'Had a phone call with family that ended early. Went to the bedroom and began to hit the wall with the head.',
    avoid:
      'Sat nearby, offered a cushion and the quiet room, asked what would help. The named nurse was called and came.',
    how: 'Two staff held the arms while a third protected the head with a pillow and kept talking.',
    outcome:
      'Became calm after a few minutes and asked for water. Physical checks done. Chose to sit in the garden with staff.',
  },
  {
    reason: '10',
    before: 'The television was turned off at ten. Another person shouted, and a chair was pushed over.',
    avoid: 'Offered the other lounge and headphones; others were asked to leave the room; one voice spoke.',
    how: 'Held by two staff at the arms and walked to the quiet room.',
    outcome: 'Sat down and talked. Agreed with staff how the end of the evening could be announced earlier.',
  },
  {
    reason: '13',
    before: 'Had not taken medicine for two days and was very frightened of the neighbours’ voices.',
    avoid:
      'Tablets were offered three times over an hour, with a choice of who would bring them. The doctor talked it through.',
    how: 'Held briefly while the injection was given; everything was said before it was done.',
    outcome: 'Slept for two hours. Breathing, pulse and blood pressure were checked as planned and stayed normal.',
  },
  {
    reason: '12',
    before: 'Unsteady after little sleep, tried to climb on the window ledge to see the car park.',
    avoid: 'Asked to come down, offered to go outside together, a mattress was put on the floor.',
    how: 'Guided down with a hand at each arm and held seated until steady.',
    outcome: 'No injury. A walk outside followed. The ledge was reported to estates.',
  },
  {
    reason: '17',
    before: 'The visit was cancelled by letter. Tore papers from the board and blocked the door of the office.',
    avoid: 'Staff said sorry about the visit, offered a call with the family, gave time and space for half an hour.',
    how: 'Held standing by two staff to move away from the door, then let go.',
    outcome: 'Spoke with the family that evening. The manager will look at how cancelled visits are told.',
  },
]
