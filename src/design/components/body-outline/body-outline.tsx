import { Checkboxes } from '../checkboxes/checkboxes.tsx'
import { ErrorMessage } from '../error-message/error-message.tsx'
import { Fieldset } from '../fieldset/fieldset.tsx'
import { Hint } from '../hint/hint.tsx'
import type { LegendProps } from '../legend/legend.tsx'
import { BodyDrawing } from './body-drawing.tsx'
import { BODY_REGIONS, regionsInWords } from './body-regions.ts'

/**
 * Which parts of the body: where it hurts, where somebody was touched. Posts the codes of the ticked parts as `name`.
 * The drawing is of a body standing by itself, never of a restraint; a script makes it clickable, the ticks are the answer.
 */
export type BodyOutlineProps = {
  readonly name: string
  readonly legend: string | LegendProps
  readonly hint?: string | undefined
  readonly errorMessage?: string | undefined
  readonly values?: readonly string[] | undefined
}

const SIDES = [
  { side: 'front', title: 'Front' },
  { side: 'back', title: 'Back' },
] as const

/** A body outline with its ticks: a question. */
export function BodyOutline({ name, legend, hint, errorMessage, values = [] }: BodyOutlineProps) {
  const ids = [hint && `${name}-hint`, errorMessage && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div class={`nhsuk-form-group${errorMessage ? ' nhsuk-form-group--error' : ''}`}>
      <Fieldset legend={legend} describedBy={ids}>
        {hint && <Hint id={`${name}-hint`} text={hint} />}
        {errorMessage && <ErrorMessage id={`${name}-error`} text={errorMessage} />}
        <div class="lessen-body" data-module="lessen-body-outline">
          {SIDES.map(({ side, title }) => (
            <div class="lessen-body__side" key={side}>
              <BodyDrawing side={side} marked={values} />
              <Checkboxes
                name={name}
                idPrefix={side === 'front' ? name : `${name}-${side}`}
                small
                fieldset={{ legend: { text: title, size: 's' } }}
                items={BODY_REGIONS.filter((region) => region.side === side).map(({ code, label }) => ({
                  value: code,
                  text: label,
                }))}
                values={values}
              />
            </div>
          ))}
        </div>
      </Fieldset>
    </div>
  )
}

/** A body outline to read: both sides with the parts filled, and the same in words. */
export function BodyMarks({ values }: { readonly values: readonly string[] }) {
  const words = regionsInWords(values)
  return (
    <div class="lessen-body lessen-body--read">
      {SIDES.map(({ side, title }) => (
        <div class="lessen-body__side" key={side}>
          <p class="lessen-body__title">{title}</p>
          <BodyDrawing side={side} marked={values} />
        </div>
      ))}
      <p>{words.length > 0 ? words.join('; ') : 'No part of the body was marked.'}</p>
    </div>
  )
}
