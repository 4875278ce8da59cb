import { Button, Details, InsetText } from '#design/index.ts'
import { LinkForm } from '#platform/forms/link-form.tsx'
import { isAboutLead, LeadFields, type NamingLead } from '../name-lead/name-lead.view.tsx'

/** Where the lead names who follows them; or takes it back, while nobody has answered. */
export function NameLead({ asked, typed, problems, action }: NamingLead & { readonly action: string }) {
  return (
    <section>
      <h2>Another lead</h2>
      {asked && (
        <InsetText>
          <p>
            We have asked {asked.name} ({asked.email}) on {asked.on}. Until they say yes, you are the lead.
          </p>
          <LinkForm action={action}>
            <Button text="Take it back: I stay the lead" name="does" value="recall" variant="secondary" small />
          </LinkForm>
        </InsetText>
      )}
      <Details
        summary={asked ? 'Ask somebody else instead' : 'Name somebody else as lead'}
        open={isAboutLead(problems)}
      >
        <p>
          We write to them. They are the lead once they say yes by a link of their own. Then your links open nothing any
          more, and we tell you.
        </p>
        <LinkForm action={action}>
          <LeadFields typed={typed} problems={problems} />
          <Button text="Ask them" name="does" value="lead" variant="secondary" />
        </LinkForm>
      </Details>
    </section>
  )
}
