import type { Problem } from '#basics/result.ts'
import { Button, Heading, Input, InsetText, ProblemSummary, SummaryList } from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'
import type { Standing } from '../../domain/registration.ts'
import type { Stage } from '../../domain/webinar.ts'

type YourProps = {
  readonly title: string
  /** Its public page; null while it has none. */
  readonly href: string | null
  readonly when: string
  readonly place: string
  readonly stage: Stage
  readonly because: string | null
  /** Whether there is still something to come to. */
  readonly comes: boolean
  readonly standing: Standing
  /** The same in words. */
  readonly stands: string
  readonly offeredUntil: string | null
  /** Where to join, once it is time; null before, and for who has no place. */
  readonly joiningLink: string | null
  /** From when on the link is shown; null once it should be. */
  readonly linkShownFrom: string | null
  readonly canConfirm: boolean
  readonly hasAttended: boolean
  readonly canGiveFeedback: boolean
  readonly path: string
  readonly word: string
  readonly problems: readonly Problem[]
}

/** The own page of somebody who registered: nobody else has its address. */
export function YourRegistrationView(props: YourProps) {
  const { stands, comes, title, href, when, place, stage, because, standing, problems } = props
  return (
    <>
      <ProblemSummary problems={problems} />
      <Heading level={1} size="l" text="Your registration" caption={title} />
      {stage === 'called off' && <DoesNotTakePlace says={because ?? ''} />}
      {stage === 'withdrawn' && (
        <DoesNotTakePlace says="You need not do anything. If it takes place after all, we write to you." />
      )}
      <SummaryList
        rows={[
          { key: 'You', value: stands },
          { key: 'When', value: when },
          { key: 'Where', value: place === '' ? 'Online' : place },
          href !== null && { key: 'What', value: { html: <a href={href}>{title}</a> } },
        ]}
      />
      {comes && <Coming {...props} />}
      {stage !== 'over' && standing !== 'cancelled' && standing !== 'lapsed' && (
        <p>
          <a href={`${props.path}/calendar.ics`}>
            {comes ? 'Add it to your calendar' : 'Take it out of your calendar'}
          </a>
        </p>
      )}
      <Afterwards {...props} />
      {stage === 'coming' && <GiveUp {...props} />}
    </>
  )
}

function DoesNotTakePlace({ says }: { readonly says: string }) {
  return (
    <InsetText>
      <p>
        <strong>It will not take place.</strong> {says}
      </p>
    </InsetText>
  )
}

function Coming({ standing, stage, offeredUntil, joiningLink, linkShownFrom, place, path, href }: YourProps) {
  if (standing === 'offered')
    return (
      <LinkForm action={`${path}/take`}>
        <p>The place is kept for you until {offeredUntil}. Then it goes to the next in the line.</p>
        <Button text="Take the place" />
      </LinkForm>
    )
  if (standing === 'cancelled' || standing === 'lapsed')
    return href === null ? null : (
      <p>
        If you want to come after all, <a href={`${href}/register`}>register again</a>.
      </p>
    )
  if (standing === 'waiting')
    return stage !== 'coming' ? null : <p>When a place becomes free and you are next, a mail offers it to you.</p>
  if (joiningLink !== null) return <Button href={joiningLink} text="Join now" />
  if (place !== '') return null
  if (linkShownFrom !== null) return <p>The link to join appears on this page from {linkShownFrom} on.</p>
  return <p>The link to join is not here yet. Open this page again in some minutes.</p>
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
      <p>
        {standing === 'waiting' ? 'Then somebody else moves up in the line.' : 'Somebody else can have your place.'}
      </p>
      <Button text={words} variant="secondary" />
    </LinkForm>
  )
}
