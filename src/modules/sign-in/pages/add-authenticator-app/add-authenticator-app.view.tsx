import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import { Button, Input, ProblemSummary, problemAt } from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { FormTokens } from '#platform/http/visit.ts'

/** The square code: rows of fields, true for dark. */
type Square = { readonly size: number; readonly dark: readonly (readonly boolean[])[] }

type Shown = {
  readonly square: Square
  /** To be typed, in groups of four. */
  readonly secret: string
  readonly sealed: string
  readonly name: string
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

/** The secret as a square to scan and as text to type, and a field for the first code. */
export function addAuthenticatorAppView({ square, secret, sealed, name, problems, tokens }: Shown): VNode {
  return (
    <>
      <ProblemSummary problems={problems} />
      <h1>Add an authenticator app</h1>
      <p>Any app that makes six-digit codes will do, on a phone, a tablet or a computer. It needs no internet.</p>
      <ol class="nhsuk-list nhsuk-list--number">
        <li>In the app, choose to add an account or a code.</li>
        <li>Scan this square, or type the letters below it.</li>
        <li>Type the code that the app shows.</li>
      </ol>
      <SquareCode {...square} />
      <p>
        Letters to type: <strong>{secret}</strong>
      </p>
      <Form action="/your-sign-in/authenticator-app" tokens={tokens}>
        <input type="hidden" name="sealed" value={sealed} />
        <Input
          name="name"
          label="Name for this app"
          hint="So that you know it again, for example: my phone"
          width={20}
          value={name}
          errorMessage={problemAt(problems, 'name')}
        />
        <Input
          name="code"
          label="Code"
          hint="The six digits that the app shows now"
          width={5}
          inputmode="numeric"
          autocomplete="one-time-code"
          errorMessage={problemAt(problems, 'code')}
        />
        <Button text="Add this app" />
      </Form>
    </>
  )
}

/** Black on white in every theme, because cameras need it so. */
function SquareCode({ size, dark }: Square) {
  const path = dark.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <p>
      <svg
        width="232"
        height="232"
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label="Square code to scan with the app"
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path d={path} fill="#000000" shape-rendering="crispEdges" />
      </svg>
    </p>
  )
}
