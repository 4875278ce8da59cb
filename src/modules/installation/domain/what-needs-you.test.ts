import { expect, test } from 'vitest'
import { whatNeedsYou } from './what-needs-you.ts'

const sound = { name: 'mail', isSound: true, says: 'the mail server answers' }

test('nothing needs anybody when nothing failed and all that was checked is sound', () => {
  expect(whatNeedsYou({ failedJobs: 0, findings: [sound] })).toEqual([])
})

test('what is wrong comes before jobs that failed, and each once', () => {
  const wrong = [
    { name: 'backup', isSound: false, says: 'none' },
    { name: 'jobs', isSound: false, says: '2 failed' },
  ]
  expect(whatNeedsYou({ failedJobs: 2, findings: [sound, ...wrong] }).map(({ text }) => text)).toEqual([
    'Something is wrong with backups',
    '2 jobs failed at every try: try again, or give up',
  ])
})
