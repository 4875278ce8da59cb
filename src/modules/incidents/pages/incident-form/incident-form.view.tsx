import type { ComponentChildren } from 'preact'
import { AddAnother, Button, EnterButton, ErrorSummary, Heading, SaveStatus, WhatIsLeft } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormState } from './form-state.view.tsx'
import { InterventionBlock } from './intervention-block.view.tsx'
import { PoliceQuestions } from './police-questions.view.tsx'
import { AfterQuestions, PersonQuestions, WhyQuestions } from './questions-once.view.tsx'
import { WhoAndWhere } from './who-and-where.view.tsx'

type IncidentFormProps = {
  readonly form: FormState
  readonly sendText: string
  /** What stands above the questions of the form itself, inside it. */
  readonly children?: ComponentChildren
}

/** The whole form, on one scrolling page: for a new record and for an amendment alike. */
export function IncidentForm({ form, sendText, children }: IncidentFormProps) {
  const { problems, hidden, blocks } = form
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary errorList={problems.map(({ field, says }) => ({ text: says, href: `#${field}` }))} />
      )}
      <Form action={form.action} tokens={form.tokens} autosave={form.autosave} classes="lessen-form">
        <EnterButton />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <WhoAndWhere form={form} />
        <Heading level={2} size="m" text="What was done" />
        <input type="hidden" name="intervention-count" value={blocks.length} />
        <AddAnother
          name="interventions"
          addText="Add another intervention"
          max={form.mostBlocks}
          items={blocks.map((block) => ({
            heading: `Intervention ${block.key}`,
            fields: <InterventionBlock form={form} block={block} />,
            isRemovable: blocks.length > 1,
          }))}
        />
        <WhyQuestions form={form} />
        <PersonQuestions form={form} />
        <AfterQuestions form={form} />
        <PoliceQuestions form={form} />
        <div class="lessen-form__aside">
          <WhatIsLeft items={form.left} />
        </div>
        <p>What is left can also be added later.</p>
        <div class="nhsuk-button-group">
          <Button text={sendText} preventDoubleClick />
          <Button variant="secondary" name="do" value="keep" text="Save and come back later" />
        </div>
        <SaveStatus savedAt={form.savedAt} />
      </Form>
    </>
  )
}
