import type { Problem } from '#basics/result.ts'
import { Button, Heading, Input, InsetText, ProblemSummary, SummaryList } from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'
import type { Standing } from '../../domain/registration.ts'
import type { Stage } from '../../domain/webinar.ts'

type YourProps = {
  readonly title: string
  readonly href: string
  readonly when: string
  readonly place: string
  readonly stage: Stage
  readonly because: string | null
  readonly standing: Standing
  readonly offeredUntil: string | null
  /** Where to join, once it is time; null before, and for who has no place. */
  readonly joiningLink: string | null
  readonly linkShownFrom: string
  readonly canConfirm: boolean
  readonly hasAttended: boolean
  readonly canGiveFeedback: boolean
  readonly path: string
  readonly word: string
  readonly problems: readonly Problem[]
}

/** The own page of somebody who registered: nobody else has its address. */
export function YourRegistrationView(props: YourProps) {
  const { title, href, when, place, stage, because, standing, problems } = props
  const isComing = stage === 'coming' || stage === 'on now'
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text="Your registration" caption={title} />
      <SummaryList
        rows={[
          { key: 'What', value: { html: <a href={href}>{title}</a> } },
          { key: 'When', value: when },
          { key: 'Where', value: place === '' ? 'Online' : place },
          { key: 'You', value: standsAs[standing] },
        ]}
      />
      {stage === 'called off' && <InsetText text={`Called off. ${because ?? ''}`} />}
      {isComing && <Coming {...props} />}
      {(isComing || stage === 'called off') && standing !== 'cancelled' && standing !== 'lapsed' && (
        <p>
          <a href={`${props.path}/calendar.ics`}>
            {isComing ? 'Add it to your calendar' : 'Take it out of your calendar'}
          </a>
        </p>
      )}
      <Afterwards {...props} />
      {stage === 'coming' && <GiveUp {...props} />}
    </>
  )
}

const standsAs: Readonly<Record<Standing, string>> = {
  place: 'You have a place',
  waiting: 'You are on the waiting list',
  offered: 'A place is kept for you',
  lapsed: 'The place that was kept for you was not taken in time',
  cancelled: 'You are not registered any more',
}

function Coming({ standing, offeredUntil, joiningLink, linkShownFrom, place, path, href }: YourProps) {
  if (standing === 'offered')
    return (
      <LinkForm action={`${path}/take`}>
        <p>The place is kept for you until {offeredUntil}. Then it goes to the next in the line.</p>
        <Button text="Take the place" />
      </LinkForm>
    )
  if (standing === 'cancelled' || standing === 'lapsed')
    return (
      <p>
        If you want to come after all, <a href={`${href}/register`}>register again</a>.
      </p>
    )
  if (standing === 'waiting') return <p>When a place becomes free and you are next, a mail offers it to you.</p>
  if (joiningLink !== null) return <Button href={joiningLink} text="Join now" />
  return place === '' ? <p>The link to join appears on this page from {linkShownFrom} on.</p> : null
}

function Afterwards({ canConfirm, hasAttended, canGiveFeedback, path, word, problems }: YourProps) {
  return (
    <>
      {canConfirm && (
        <LinkForm action={`${path}/attended`}>
          <Input
            name="word"
            label="Were you there? Type the word that was said."
            hint="Then you get a certificate of attendance."
            width={20}
            value={word}
            errorMessage={problems[0]?.says}
          />
          <Button text="I was there" />
        </LinkForm>
      )}
      {hasAttended && (
        <p>
          You were there. <a href={`${path}/certificate`}>Your certificate of attendance</a>
        </p>
      )}
      {canGiveFeedback && (
        <p>
          <a href={`${path}/feedback`}>Tell us what you thought of it</a>
        </p>
      )}
    </>
  )
}

function GiveUp({ standing, path }: YourProps) {
  if (standing === 'cancelled' || standing === 'lapsed') return null
  const words = { place: 'Give up your place', offered: 'Leave it to the next', waiting: 'Leave the waiting list' }[
    standing
  ]
  return (
    <LinkForm action={`${path}/give-up`}>
      <Heading level={2} size="m" text="You cannot come?" />
      <p>Somebody else can have your place.</p>
      <Button text={words} variant="secondary" />
    </LinkForm>
  )
}
