import { Button, Input } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'
import type { FactorKind } from '../../domain/factor.ts'
import { PasskeyQuestion } from './passkey-question.tsx'

type Asked = {
  readonly action: string
  readonly hidden: Readonly<Record<string, string>>
  readonly tokens: FormTokens
}

/** The field for a code, in words for the kinds that somebody has; nothing when they have neither. */
export function CodeForm(props: Asked & { readonly kinds: readonly FactorKind[]; readonly error: string | undefined }) {
  const { action, hidden, tokens, kinds, error } = props
  const [hasApp, hasPrinted] = [kinds.includes('authenticator-app'), kinds.includes('printed-codes')]
  if (!hasApp && !hasPrinted) return null
  return (
    <Form action={action} tokens={tokens}>
      <Hidden fields={hidden} />
      <Input
        name="code"
        label="Code"
        hint={hintFor(hasApp, hasPrinted)}
        width={10}
        inputmode={hasPrinted ? 'text' : 'numeric'}
        autocomplete="one-time-code"
        autocapitalize="characters"
        spellcheck={false}
        errorMessage={error}
      />
      <Button text="Continue" />
    </Form>
  )
}

function hintFor(hasApp: boolean, hasPrinted: boolean): string {
  if (!hasPrinted) return 'The six digits that your authenticator app shows now.'
  if (!hasApp) return 'One of the codes on your sheet, then cross it out: each works once.'
  return 'The six digits that your authenticator app shows now, or one of the codes on your sheet.'
}

/** The button that asks a passkey. */
export function PasskeyForm({ action, hidden, tokens, question }: Asked & { readonly question: string | null }) {
  return (
    <Form action={action} tokens={tokens}>
      <Hidden fields={hidden} />
      <PasskeyQuestion does="get" question={question} button="Use a passkey" secondary />
    </Form>
  )
}

function Hidden({ fields }: { readonly fields: Readonly<Record<string, string>> }) {
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
