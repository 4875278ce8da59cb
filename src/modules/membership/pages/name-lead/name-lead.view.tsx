import type { Problem } from '#basics/result.ts'
import { Input, problemAt } from '#design/index.ts'

/** What a form to name another lead shows. */
export type NamingLead = {
  /** Who was asked and has not answered, and when; null where nobody is. */
  readonly asked: { readonly name: string; readonly email: string; readonly on: string } | null
  readonly typed: { readonly name: string; readonly email: string }
  readonly problems: readonly Problem[]
}

/** Whether what is wrong is about the new lead. */
export function isAboutLead(problems: readonly Problem[]): boolean {
  return problems.some(({ field }) => field.startsWith('lead-'))
}

/** Name and address of the new lead. */
export function LeadFields({ typed, problems }: Pick<NamingLead, 'typed' | 'problems'>) {
  return (
    <>
      <Input
        name="lead-name"
        label="Name of the new lead"
        width={30}
        value={typed.name}
        errorMessage={problemAt(problems, 'lead-name')}
      />
      <Input
        name="lead-email"
        label="Their e-mail address"
        type="email"
        autocapitalize="none"
        spellcheck={false}
        width={30}
        value={typed.email}
        errorMessage={problemAt(problems, 'lead-email')}
      />
    </>
  )
}
