import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listsInWords, newsletterLists } from './newsletter-lists.ts'
import { askFor, choose, confirm, end, gets, noSubscription, type Subscription } from './subscription.ts'

const codes = newsletterLists.map(({ code }) => code)
const list = fc.constantFrom(...codes)
const lists = fc.subarray(codes)
const deed = fc.oneof(
  fc.record({ does: fc.constant('ask' as const), lists }),
  fc.record({ does: fc.constant('confirm' as const) }),
  fc.record({ does: fc.constant('choose' as const), lists }),
  fc.record({ does: fc.constant('end' as const), list: fc.oneof(list, fc.constant('all')) }),
)
type Deed =
  | { does: 'ask'; lists: string[] }
  | { does: 'choose'; lists: string[] }
  | { does: 'confirm' }
  | { does: 'end'; list: string }

const moment = (at: number) => `2026-01-01T00:00:${String(at).padStart(2, '0')}.000Z`

function done(subscription: Subscription, what: Deed, at: number): Subscription {
  if (what.does === 'ask') return askFor(subscription, what.lists)
  if (what.does === 'confirm') return confirm(subscription, moment(at))
  if (what.does === 'choose') return choose(subscription, what.lists, moment(at))
  return end(subscription, what.list, moment(at))
}

const getsNow = (subscription: Subscription, at: number) => codes.filter((code) => gets(subscription, code, moment(at)))

test('whatever happens, nobody gets what its reader has not confirmed or chosen, and what is ended stays ended', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      let subscription = noSubscription
      let allowed = new Set<string>()
      for (const [at, what] of deeds.entries()) {
        const before = subscription
        subscription = done(before, what, at)
        if (what.does === 'ask') expect(getsNow(subscription, at)).toEqual(getsNow(before, at))
        if (what.does === 'confirm') allowed = new Set([...allowed, ...before.asked])
        if (what.does === 'choose' && before.confirmedAt !== null) allowed = new Set(what.lists)
        if (what.does === 'end')
          allowed = new Set([...allowed].filter((code) => what.list !== 'all' && code !== what.list))
        expect(getsNow(subscription, at)).toEqual(codes.filter((code) => allowed.has(code)))
        expect(subscription.endedAt !== null).toBe(subscription.confirmedAt !== null && subscription.lists.length === 0)
      }
    }),
  )
})

test('ending twice is the same as ending once, and everything is ended at one click', () => {
  fc.assert(
    fc.property(lists, fc.oneof(list, fc.constant('all')), (chosen, which) => {
      const subscription = confirm(askFor(noSubscription, chosen), moment(1))
      const once = end(subscription, which, moment(2))
      expect(end(once, which, moment(3))).toEqual(once)
      expect(getsNow(end(subscription, 'all', moment(2)), 3)).toEqual([])
    }),
  )
})

test('who confirms after an issue has begun to go out does not get that one', () => {
  const late = confirm(askFor(noSubscription, ['news']), moment(5))
  expect(gets(late, 'news', moment(4))).toBe(false)
  expect(gets(late, 'news', moment(6))).toBe(true)
  expect(gets(late, 'events', moment(6))).toBe(false)
})

test('lists are named as a sentence names them', () => {
  expect(listsInWords(['events', 'news'])).toBe('“What is new” and “Webinars and events”')
  expect(listsInWords(codes)).toBe('“What is new”, “Webinars and events” and “Calls to take part”')
  expect(listsInWords(['nothing'])).toBe('')
})
