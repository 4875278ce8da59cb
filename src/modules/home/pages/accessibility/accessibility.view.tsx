import type { VNode } from 'preact'
import { TellUs, type WaysToReach } from '../tell-us.view.tsx'

/** What works for whom, what was not tried, and whom to tell. Says nothing that no test or person has seen. */
export function accessibilityView(reach: WaysToReach): VNode {
  return (
    <>
      <h1>Accessibility statement</h1>
      <p class="nhsuk-lede-text">We want everybody to be able to use these pages. Tell us when you cannot.</p>
      <h2>What works</h2>
      <ul>
        <li>All pages work by keyboard, and without JavaScript.</li>
        <li>They fit a phone, also with large letters, and follow your light, dark or high-contrast colours.</li>
        <li>Every problem with a form is said at the top, and again beside its question. What you typed stays.</li>
        <li>Nothing moves, blinks or plays by itself.</li>
      </ul>
      <h2>What we have not tried yet</h2>
      <p>
        A program looks at every page for what programs can find. That is less than half of what stops people. Nobody
        has tried these pages with each screen reader, with speech or with a magnifier, and people with learning
        disabilities have not looked at them yet.
      </p>
      <p>
        Much of what is listed here was made by others. A document or film on another site may not be easy to use. Each
        resource says in what forms it can be had.
      </p>
      <h2>When something does not work for you</h2>
      <p>Say what you wanted to do and what stopped you. You can ask for anything here in another form.</p>
      <TellUs {...reach} />
    </>
  )
}
