import { type Content, optionsOf, type Shared } from '../../markup/wording.ts'
import { Card } from '../card/card.tsx'
import type { CardActions } from '../card/card-actions.tsx'
import type { HeadingProps } from '../heading/heading.tsx'

/** Something that must not be missed. At most one a page, and never to frighten. */
export type WarningCalloutProps = Shared & {
  readonly heading: string | HeadingProps
  readonly text?: string | undefined
  readonly actions?: CardActions | undefined
  readonly children?: Content
}

/** A warning callout. Its heading is read out as "Important: …" unless it says so itself. */
export function WarningCallout({ heading: given, text, children, ...rest }: WarningCalloutProps) {
  const heading: HeadingProps = optionsOf<HeadingProps>(given) ?? {}
  const saysSo = !heading.text || /important/i.test(heading.text)
  const visuallyHiddenText = saysSo ? undefined : (heading.visuallyHiddenText ?? 'Important')
  return (
    <Card
      {...rest}
      heading={{ ...heading, visuallyHiddenText, level: heading.level ?? 3 }}
      description={{ text }}
      variant="warning"
    >
      {children}
    </Card>
  )
}
