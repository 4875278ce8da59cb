import { MISSING_WORDS, type Missing } from '../../charts/chart-point.ts'

/**
 * A figure that may not be there. Zero was counted and is none; suppressed was counted but is too small to show
 * without pointing at people; not submitted was never sent; without bed days there is no rate; where nothing was recorded
 * nobody knows. None of them is ever shown as another.
 */
export type Figure =
  | { readonly is: 'value'; readonly text: string }
  | { readonly is: 'zero' }
  | { readonly is: Missing }

/** A figure in words, for tables, sentences and spoken descriptions. */
export function figureInWords(figure: Figure): string {
  return figure.is === 'value' ? figure.text : figure.is === 'zero' ? '0' : MISSING_WORDS[figure.is]
}

/** A figure, looking like what it is. */
export function FigureText({ figure }: { readonly figure: Figure }) {
  return <span class={`lessen-figure lessen-figure--${figure.is.replaceAll(' ', '-')}`}>{figureInWords(figure)}</span>
}
