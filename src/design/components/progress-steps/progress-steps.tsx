/** A step of a journey; only steps already done have an address to go back to. */
export type ProgressStep = {
  readonly text: string
  readonly state: 'done' | 'current' | 'to do'
  readonly href?: string | undefined
}

const SPOKEN = { done: ' (done)', current: ' (this page)', 'to do': ' (to do)' } as const

/** Where one is in a journey. */
export function ProgressSteps({
  steps,
  label = 'Steps',
}: {
  readonly steps: readonly ProgressStep[]
  readonly label?: string | undefined
}) {
  return (
    <nav aria-label={label}>
      <ol class="lessen-steps">
        {steps.map((step) => (
          <li
            key={step.text}
            class={step.state === 'to do' ? undefined : `lessen-steps__${step.state}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span>
              {step.href && step.state === 'done' ? <a href={step.href}>{step.text}</a> : step.text}
              <span class="nhsuk-u-visually-hidden">{SPOKEN[step.state]}</span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
