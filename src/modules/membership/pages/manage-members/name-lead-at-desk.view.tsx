import { Button, Details, InsetText } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import { isAboutLead, LeadFields, type NamingLead } from '../name-lead/name-lead.view.tsx'

type Shown = NamingLead & { readonly path: string; readonly tokens: FormTokens }

/** Where the team names another lead: for who has gone, or whose mail comes back. */
export function NameLeadAtDesk({ asked, typed, problems, path, tokens }: Shown) {
  return (
    <>
      {asked && (
        <InsetText>
          <p>
            {asked.name} ({asked.email}) was asked on {asked.on} to be its lead. Until they say yes, the lead stays who
            it is.
          </p>
          <Form action={path} tokens={tokens} keepsTyping={false}>
            <Button text="Take it back" name="does" value="recall" variant="secondary" small />
          </Form>
        </InsetText>
      )}
      <Details summary={asked ? 'Ask somebody else instead' : 'Name another lead'} open={isAboutLead(problems)}>
        <p>
          For a lead who has gone, or whose mail comes back. We write to the new one, who says yes by a link of their
          own. Then the links of the lead before open nothing any more, and they are told.
        </p>
        <Form action={path} tokens={tokens} keepsTyping={false}>
          <LeadFields typed={typed} problems={problems} />
          <Button text="Ask them" name="does" value="lead" variant="secondary" />
        </Form>
      </Details>
    </>
  )
}
