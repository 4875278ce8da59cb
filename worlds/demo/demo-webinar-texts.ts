import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import type { WrittenEntry } from '#modules/publishing/index.ts'
import { aWrittenWebinar } from '#modules/webinars/testing/a-published-webinar.builder.ts'
import { transcriptPath } from './demo-transcript.ts'

type Told = { readonly code: string; readonly title: string; readonly description: string } & Partial<Twins>
type Twins = Pick<WrittenEntry, 'welsh' | 'easyRead'>

const says = (words: string) => `${words} This is demo content: nobody here is real.`
const demoDay = (today: CalendarDate, days: number): string => addDays(today, days)

function webinar(told: Told, topics: readonly string[], details: WrittenEntry['details']): WrittenEntry {
  const { code, title, description, ...twins } = told
  return aWrittenWebinar({
    code: `demo-talk-${code}`,
    title,
    description: says(description),
    topics,
    details,
    ...twins,
  })
}

function series(told: Told): WrittenEntry {
  const { code, title, description, ...twins } = told
  return aWrittenWebinar({
    ...twins,
    code: `demo-${code}`,
    title,
    description: says(description),
    shape: 'webinar-series',
    kind: 'webinar-series',
    details: {},
  })
}

const inWelsh = (title: string, description: string, body: string) =>
  ({ title, description, body, madeBy: 'a machine', signedBy: null }) as const
const inEasyRead = (title: string, description: string, body: string) =>
  ({ title, description, body, madeBy: 'a person', signedBy: null }) as const

const speaker = (name: string, role: string, body: string) => ({ name, role, body })

/** The invented series, webinars and conference of the demonstration, counted from `today`. */
export function demoWebinars(today: CalendarDate): readonly WrittenEntry[] {
  const day = (days: number) => demoDay(today, days)
  return [
    series({
      code: 'tea-time',
      title: 'Tea time talks',
      description: 'Half an hour with one idea that helped a ward.',
      welsh: inWelsh(
        'Sgyrsiau amser te',
        'Hanner awr gydag un syniad a helpodd ward.',
        'Cynnwys enghreifftiol yw hwn.',
      ),
      easyRead: inEasyRead('Tea time talks', 'Short talks. Each talk is about one idea.', 'This is demo content.'),
    }),
    series({
      code: 'in-schools',
      title: 'Calm in schools',
      description: 'For teachers and assistants: what helps before hands do.',
    }),
    webinar(
      {
        code: 'listening',
        title: 'Listening after restraint',
        description: 'How two wards ask, and what they do with the answer.',
        welsh: inWelsh(
          'Gwrando ar ôl ataliaeth',
          'Sut mae dwy ward yn gofyn, a beth maen nhw’n ei wneud â’r ateb.',
          'Mae dwy ward yn dweud sut maen nhw’n gwrando. Cynnwys enghreifftiol yw hwn: does neb yma yn real.',
        ),
        easyRead: inEasyRead(
          'Listening to people',
          'Two wards tell you how they listen.',
          'Somebody was held still.\n\nAfterwards the ward asked them about it.\n\nThen the ward changed.\n\nThis is demo content.',
        ),
      },
      ['debrief'],
      {
        day: day(9),
        from: '12:30',
        until: '13:15',
        series: 'demo-tea-time',
        capacity: 3,
        speakers: [
          speaker('Oona Fennimore', 'Ward manager', 'Larkrise Hospital'),
          speaker('Tam Birchall', 'Peer worker', ''),
        ],
      },
    ),
    webinar(
      {
        code: 'quiet-space',
        title: 'A quiet space that nobody is sent to',
        description: 'Rooms that children choose.',
      },
      ['schools', 'alternatives'],
      {
        day: day(23),
        from: '16:00',
        until: '17:00',
        series: 'demo-in-schools',
        speakers: [speaker('Ines Hollow', 'Head teacher', 'Hazel Grove School')],
      },
    ),
    webinar(
      {
        code: 'counting',
        title: 'Counting without blame',
        description: 'Bed days, rates, and charts that do not shout.',
      },
      ['measurement'],
      {
        day: day(44),
        from: '12:30',
        until: '13:15',
        series: 'demo-tea-time',
        speakers: [speaker('Piers Aldous', 'Analyst', '')],
      },
    ),
    webinar(
      { code: 'rules', title: 'Whose rule is it?', description: 'Blanket restrictions, looked at one by one.' },
      ['blanket-restrictions'],
      {
        day: day(-20),
        from: '12:30',
        until: '13:15',
        series: 'demo-tea-time',
        recording: 'https://example.org/demo-recording',
        transcriptFile: transcriptPath,
        followUps: [
          {
            question: 'Who takes a rule away?',
            answer: 'Whoever made it, **with the people it is for**. This answer is demo content.',
          },
        ],
      },
    ),
    webinar({ code: 'night', title: 'Nights', description: 'What is different after dark.' }, ['staff'], {
      day: day(-80),
      from: '20:00',
      until: '21:00',
    }),
    webinar(
      { code: 'families', title: 'When families ring', description: 'What families want to be told, and when.' },
      ['families'],
      {
        day: day(-140),
        from: '18:00',
        until: '19:00',
        series: 'demo-tea-time',
        slides: 'https://example.org/demo-slides',
      },
    ),
    webinar(
      { code: 'plans', title: 'Plans that children write', description: 'A school lets its pupils begin.' },
      ['schools'],
      {
        day: day(-200),
        from: '16:00',
        until: '17:00',
        series: 'demo-in-schools',
        recording: 'https://example.org/demo-recording',
      },
    ),
    conference(day),
  ]
}

function conference(day: (days: number) => string): WrittenEntry {
  const [first, second] = [day(120), day(121)]
  return aWrittenWebinar({
    code: 'demo-conference',
    title: 'Fewer, kinder, safer: the yearly conference',
    description: says('Two days, five sessions, and awards.'),
    kind: 'event',
    topics: ['learning'],
    details: {
      day: first,
      lastDay: second,
      from: '09:30',
      until: '15:30',
      place: 'The Corn Exchange, Larkford',
      capacity: 120,
      sessions: [
        { day: first, from: '09:30', until: '10:15', room: 'Hall', title: 'Welcome', speakers: 'Oona Fennimore' },
        {
          day: first,
          from: '10:30',
          until: '11:30',
          room: 'Hall',
          title: 'What people told us',
          speakers: 'Tam Birchall',
        },
        { day: first, from: '10:30', until: '11:30', room: 'Loft', title: 'Counting well', speakers: 'Piers Aldous' },
        { day: second, from: '09:30', until: '10:30', room: 'Hall', title: 'Schools', speakers: 'Ines Hollow' },
        { day: second, from: '10:30', until: '11:30', room: 'Hall', title: 'Awards', speakers: '' },
      ],
      awards: [
        { category: 'Ward of the year', shortlist: 'Larch Ward\nRowan Ward', winner: '' },
        { category: 'School of the year', shortlist: 'Hazel Grove School', winner: '' },
      ],
    },
  })
}
