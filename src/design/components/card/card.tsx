import { classNames, modifier } from '../../markup/class-names.ts'
import { type Content, optionsOf, type Shared, type WordedPart, wordsOf } from '../../markup/wording.ts'
import type { HeadingProps } from '../heading/heading.tsx'
import { Icon } from '../icon/icon.tsx'
import { actionItems, CardActionList, type CardActions } from './card-actions.tsx'
import { CardHeading } from './card-heading.tsx'

const VARIANTS = ['feature', 'primary', 'secondary', 'warning'] as const
const CARE = ['non-urgent', 'urgent', 'emergency'] as const

/** How a card looks; the care variants shout and are hardly ever right here. */
export type CardVariant = (typeof VARIANTS)[number] | (typeof CARE)[number]

/** A card: a heading, what is to be said, and what can be done. `href` makes the heading a link. */
export type CardProps = Shared & {
  readonly heading?: string | HeadingProps | undefined
  readonly href?: string | undefined
  readonly clickable?: boolean | undefined
  readonly variant?: CardVariant | undefined
  readonly description?: string | WordedPart | undefined
  readonly image?: { readonly src?: string; readonly alt?: string | undefined; readonly html?: Content } | undefined
  readonly actions?: CardActions | undefined
  readonly children?: Content
}

/** A card. */
export function Card(props: CardProps) {
  const heading = optionsOf<HeadingProps>(props.heading)
  const isCare = Boolean(wordsOf(heading)) && CARE.some((care) => care === props.variant)
  const classes = cardClasses(props, isCare)
  const actions = actionItems(props.actions)
  const title = (
    <CardHeading
      heading={heading}
      href={props.href}
      classes={classes ?? ''}
      care={isCare ? props.variant : undefined}
    />
  )
  const description = optionsOf<WordedPart>(props.description)
  const isTopped = isCare || actions.length > 0
  return (
    <div class={classes} id={props.id} {...props.attributes}>
      {cardImage(props.image)}
      {isTopped && (
        <div class="nhsuk-card__heading-container">
          {title}
          <CardActionList actions={props.actions} heading={heading} />
        </div>
      )}
      <div class={classNames('nhsuk-card__content', description?.classes)} {...description?.attributes}>
        {!isTopped && title}
        {props.children || description?.html || described(description?.text)}
        {classes?.includes('nhsuk-card--primary') && <Icon name="chevron-right-circle" />}
      </div>
    </div>
  )
}

function cardClasses({ variant, clickable, classes }: CardProps, isCare: boolean): string | undefined {
  return classNames(
    'nhsuk-card',
    clickable && 'nhsuk-card--clickable',
    modifier('nhsuk-card--', VARIANTS, variant, classes),
    isCare && `nhsuk-card--care nhsuk-card--care--${variant}`,
    classes,
  )
}

function cardImage(image: CardProps['image']): Content {
  if (image?.html) return image.html
  return image?.src && <img class="nhsuk-card__img" src={image.src} alt={image.alt ?? ''} />
}

function described(text: string | undefined): Content {
  return text && <p class="nhsuk-card__description">{text}</p>
}
