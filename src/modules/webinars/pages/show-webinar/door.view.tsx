import { Button, InsetText } from '#design/index.ts'
import type { Door } from '../../domain/may-register.ts'

type DoorProps = {
  readonly door: Door
  readonly code: string
  readonly because: string | null
  /** The day from which everybody may register, where members go first. */
  readonly opensOn: string | null
  readonly isFull: boolean
  readonly hasMail: boolean
}

/** How one registers for a webinar, or why one cannot. */
export function DoorView({ door, code, because, opensOn, isFull, hasMail }: DoorProps) {
  if (door === 'called off')
    return (
      <InsetText>
        <p>
          <strong>Called off: it will not take place.</strong> {because}
        </p>
        <p>
          <CalendarFile code={code} says="Take it out of your calendar" />
        </p>
      </InsetText>
    )
  if (door === 'over' || door === 'withdrawn') return null
  if (door === 'full')
    return (
      <InsetText text="It has begun, and all places are taken. If you have a place, you find where to join by our mail to you." />
    )
  if (door === 'not here')
    return (
      <p>
        You need not register here. <CalendarFile code={code} says="Add it to your calendar" />
      </p>
    )
  if (!hasMail) return <InsetText text="You cannot register yet: no mail is sent from here." />
  return (
    <>
      {door === 'members' && (
        <p>
          {opensOn === null
            ? 'Only members of the network can register.'
            : `Members of the network can register now, everybody from ${opensOn}.`}
        </p>
      )}
      {isFull && <p>All places are taken. If you register, you go on the waiting list.</p>}
      <Button href={`/webinars/${code}/register`} text={isFull ? 'Join the waiting list' : 'Register'} />
      <p>
        <CalendarFile code={code} says="Add it to your calendar" />
      </p>
    </>
  )
}

function CalendarFile({ code, says }: { readonly code: string; readonly says: string }) {
  return <a href={`/webinars/${code}/calendar.ics`}>{says}</a>
}
