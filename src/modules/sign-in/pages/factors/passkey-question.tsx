import { Button } from '#design/index.ts'

type Props = {
  /** Whether a new passkey is made, or one that there is answers. */
  readonly does: 'create' | 'get'
  /** What the browser is asked, as JSON; null where this address can have no passkeys. */
  readonly question: string | null
  readonly button: string
  readonly secondary?: boolean
}

/**
 * The button of a form that a passkey answers, and the words for when that cannot be. Browsers let only a script ask a
 * passkey, so without one the words stay and the button does not come.
 */
export function PasskeyQuestion({ does, question, button, secondary = false }: Props) {
  if (question === null)
    return <p>Passkeys do not work here: they need an address that begins with https and is a name, not numbers.</p>
  return (
    <div data-module="lessen-passkey" data-does={does} data-question={question}>
      <input type="hidden" name="credential" value="" />
      <p data-without>A passkey needs JavaScript, and this browser does not run it. Use another way.</p>
      <p role="alert" data-says></p>
      <Button text={button} variant={secondary ? 'secondary' : undefined} attributes={{ hidden: true }} />
    </div>
  )
}
