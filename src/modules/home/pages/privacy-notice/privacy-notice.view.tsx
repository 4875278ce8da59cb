import type { VNode } from 'preact'
import { TellUs, type WaysToReach } from '../tell-us.view.tsx'

/** What becomes of what visitors leave here: what the software does, and nothing that only the people who run it know. */
export function privacyNoticeView(reach: WaysToReach): VNode {
  return (
    <>
      <h1>Privacy notice</h1>
      <p class="nhsuk-lede-text">You can look at everything that is public here without telling us anything.</p>
      <h2>When you look around</h2>
      <ul>
        <li>We set no cookies on the pages of the network, and nobody follows you.</li>
        <li>Nothing is loaded from other sites. What you search for is not kept.</li>
        <li>
          Like every web server, the machine learns the address of your connection to answer you. We do not keep it.
        </li>
      </ul>
      <h2>When you send us something</h2>
      <ul>
        <li>We keep what you typed for what you sent it for. Each form says what that is.</li>
        <li>
          To keep programs out, we keep a scrambled mark of the address that a form came from. Its key changes every
          day, and the mark goes with it.
        </li>
        <li>A newsletter begins only after you say yes in a mail. Every issue ends it with one click.</li>
      </ul>
      <h2>When you sign in</h2>
      <p>
        A cookie keeps you signed in. Another tells us that it is the same device, for 400 days at most. We write down
        when you signed in and what you changed, so that somebody can see it when something went wrong.
      </p>
      <h2>Records of organisations</h2>
      <p>
        A hospital, home or school that keeps records here answers for them itself. Ask it for its own notice. Nobody
        else sees its records.
      </p>
      <h2>What you can ask for</h2>
      <p>
        You can ask what we hold about you, have it put right, and have it removed where no law asks us to keep it. If
        you live in the United Kingdom and think that we did wrong, you can also tell the Information Commissioner’s
        Office.
      </p>
      <TellUs {...reach} />
    </>
  )
}
