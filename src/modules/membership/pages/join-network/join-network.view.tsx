import type { VNode } from 'preact'
import { ActionLink, Button, Input, ProblemSummary, problemAt } from '#design/index.ts'
import { VisitorForm } from '#platform/forms/visitor-form.tsx'
import type { JoiningSet } from '../../domain/joining-set.ts'
import {
  Agree,
  CommitmentFields,
  EmailField,
  type JoinShown,
  NoMail,
  QuestionFields,
  Where,
} from './joining-fields.view.tsx'

/** The two ways to join. */
export function joinView(): VNode {
  return (
    <>
      <h1>Join the network</h1>
      <p class="nhsuk-lede-text">
        Everybody who works for less restraint, seclusion and restriction is welcome. It is free.
      </p>
      <h2>As a person</h2>
      <p>
        For staff, people with lived experience, families, students, and everybody else. You hear of what is new and can
        take part.
      </p>
      <ActionLink href="/join/person" text="Join as a person" />
      <h2>As an organisation</h2>
      <p>
        You answer three questions, choose what you promise, and name a lead. The network’s team looks at it and writes
        back. You renew it once a year.
      </p>
      <ActionLink href="/join/organisation" text="Join as an organisation" />
      <p>
        You are a member already? <a href="/membership/link">See your membership</a>, or see{' '}
        <a href="/members">which organisations are</a>.
      </p>
    </>
  )
}

/** The form for a person. */
export function joinAsPersonView(shown: JoinShown): VNode {
  const { answers, problems, sendsMail, tokens } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Join as a person</h1>
      {!sendsMail && <NoMail />}
      {sendsMail && (
        <VisitorForm action="/join/person" tokens={tokens}>
          <Input
            name="name"
            label="Your name"
            autocomplete="name"
            width={30}
            value={answers.name}
            errorMessage={problemAt(problems, 'name')}
          />
          <EmailField label="Your e-mail address" {...shown} />
          <Where sectorLegend="Where do you mostly work?" {...shown} />
          <Input
            name="role"
            label="What do you do? (if you want to say)"
            width={30}
            value={answers.role}
            errorMessage={problemAt(problems, 'role')}
          />
          <Agree {...shown} words="I agree that the network keeps this and writes to me. I can leave at any time." />
          <Button text="Join" />
        </VisitorForm>
      )}
    </>
  )
}

/** The form for an organisation. */
export function joinAsOrganisationView(shown: JoinShown & { readonly set: JoiningSet }): VNode {
  const { answers, problems, set, sendsMail, tokens } = shown
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Join as an organisation</h1>
      {!sendsMail && <NoMail />}
      {sendsMail && (
        <VisitorForm action="/join/organisation" tokens={tokens}>
          <Input
            name="name"
            label="Name of your organisation"
            autocomplete="organization"
            width={30}
            value={answers.name}
            errorMessage={problemAt(problems, 'name')}
          />
          <Where sectorLegend="What does it mostly do?" {...shown} />
          <Input
            name="website"
            label="Its own site (if it has one)"
            type="url"
            value={answers.website}
            errorMessage={problemAt(problems, 'website')}
          />
          <h2>Three questions</h2>
          <QuestionFields set={set} given={answers.questions} problems={problems} />
          <h2>What you promise</h2>
          <CommitmentFields set={set} chosen={answers.commitments} problems={problems} />
          <h2>Your lead</h2>
          <p>
            Somebody who answers for this. We write to them, they confirm by a link, and once a year they say whether it
            still holds.
          </p>
          <Input
            name="contact-name"
            label="Name of the lead"
            width={30}
            value={answers.contactName}
            errorMessage={problemAt(problems, 'contact-name')}
          />
          <EmailField label="E-mail address of the lead" {...shown} />
          <Agree {...shown} words="I may say this for my organisation, and the lead knows of it." />
          <Button text="Ask to join" />
        </VisitorForm>
      )}
    </>
  )
}

/** The same for every address. */
export function askedToJoinView(): VNode {
  return (
    <>
      <h1>Look in your mail</h1>
      <p>
        We have written to the address that you typed. Its reader follows the link in our mail: nothing happens before.
      </p>
      <p>For an organisation, the network’s team then looks at your answers and writes to the lead.</p>
      <p>
        If no mail comes, look among unwanted mail, and check the address. We write to one address a few times a day at
        most.
      </p>
    </>
  )
}
