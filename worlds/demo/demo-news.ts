import { aNewsItem } from '#modules/news/testing/a-news-item.builder.ts'
import { type DemoEntry, dayFrom, invented, takeInDemo } from './demo-entries.ts'
import { doorPicture, lineFor } from './demo-media.ts'
import type { DemoNetwork } from './demo-network.ts'

const [tamsin, idris, oluchi] = ['Tamsin Hartwell (invented)', 'Idris Pritchard (invented)', 'Oluchi Baines (invented)']

type NewsWish = Parameters<typeof aNewsItem>[0]

function item(daysAgo: number, code: string, given: Omit<NewsWish, 'code'>): DemoEntry {
  const { description = '', body = '', ...more } = given
  const entry = aNewsItem({ ...more, code: `demo-news-${code}`, description, body: `${body}\n\n*${invented}*` })
  return { daysAgo, entry }
}

/** Publishes the news of the demonstration, counted back from now. */
export async function loadDemoNews(network: DemoNetwork): Promise<void> {
  await takeInDemo(network, demoNews(network.now))
}

/** Eight items of the last year, two open calls and one that is closed. */
function demoNews(now: string): readonly DemoEntry[] {
  return [
    item(3, 'garden', {
      title: 'A garden door that stays open',
      description: 'A ward for older people took the lock off its garden door. Here is what changed, and what did not.',
      body: `## What they tried\n\nThe team asked why the door was locked. Nobody knew. They opened it for one hour a day, then for two, then for good.\n\n${lineFor(doorPicture)}\n\n## What happened\n\nMore people went out. Nobody was lost. Staff said the mornings were calmer.\n\n> We had a rule without a reason, said the ward manager.`,
      authors: [tamsin],
      topics: ['blanket-restrictions', 'environmental-restraint'],
      related: ['demo-rules-guide'],
      welsh: {
        title: 'Drws gardd sy’n aros ar agor',
        description: 'Tynnodd ward i bobl hŷn y clo oddi ar ddrws ei gardd.',
        body: 'Gofynnodd y tîm pam roedd y drws ar glo. Doedd neb yn gwybod.',
        madeBy: 'a machine',
        signedBy: null,
      },
      easyRead: {
        title: 'The garden door is open',
        description: 'A ward took the lock off its garden door.',
        body: 'The door was locked.\n\nNobody knew why.\n\nNow the door is open.\n\nMore people go out.',
        madeBy: 'a person',
        signedBy: null,
      },
    }),
    item(12, 'nights-call', {
      title: 'Tell us about nights',
      description: 'We want to hear from people who work nights, or who have been awake on a ward at night.',
      body: 'It takes about ten minutes. You need not say who you are. We will tell everybody what we learnt.',
      authors: [idris],
      topics: ['staff', 'lived-experience'],
      closesOn: dayFrom(now, 9),
    }),
    item(30, 'families-call', {
      title: 'Families: help us write a leaflet',
      description: 'Six families, two meetings, one leaflet about what to ask after a restraint.',
      body: 'We meet online. Travel and time are paid. Write to us if you would like to join.',
      authors: [oluchi],
      topics: ['families', 'patient-information'],
      closesOn: dayFrom(now, 40),
      takePart: 'https://example.org/families',
    }),
    item(75, 'figures', {
      title: 'Why we stopped counting only the total',
      description: 'One hospital divided by bed days. The picture changed, and so did the conversation.',
      body: 'A busy month looked like a bad month. It was not. The rate had gone down.\n\nThe board now sees both.',
      authors: [idris, tamsin],
      topics: ['measurement'],
      corrections: [{ on: dayFrom(now, -60), says: 'We wrote that the rate fell by half. It fell by a third.' }],
      related: ['demo-figures'],
    }),
    item(120, 'trainers', {
      title: 'Trainers meet, and disagree well',
      description: 'Thirty trainers talked for a day about what a good course is. Here are five things most agreed on.',
      body: '1. Ask people who were held.\n2. Teach the ward, not only the nurse.\n3. Practise listening.\n4. Say what is not taught.\n5. Come back after three months.',
      authors: [tamsin],
      topics: ['training', 'standards'],
    }),
    item(190, 'schools-call', {
      title: 'Schools: what do your quiet rooms look like?',
      description: 'We asked schools to send us photographs of the places children choose to be.',
      body: 'Forty schools answered. What they sent is being sorted, and will be shown here.',
      authors: [oluchi],
      topics: ['schools', 'children'],
      closesOn: dayFrom(now, -150),
      takePart: 'https://example.org/quiet-rooms',
    }),
    item(260, 'medicine', {
      title: 'Reading the chart together',
      description: 'A pharmacist sits down once a week with each person who is given medicine “as needed”.',
      body: 'They read the chart together. Half of the lines were stopped in three months.',
      authors: [idris],
      topics: ['chemical-restraint', 'prescribing'],
      related: ['demo-prn'],
    }),
    item(340, 'beginning', {
      title: 'The network begins',
      description: 'People from hospitals, homes and schools met to ask one question: what would it take to do less?',
      body: 'This is where we write down what we find. Join us: it is free.',
      authors: [oluchi],
      topics: ['culture'],
    }),
  ]
}
