import { classNames } from '../../markup/class-names.ts'
import { type Content, optionsOf, type Shared, type Worded } from '../../markup/wording.ts'
import { Heading, type HeadingProps } from '../heading/heading.tsx'
import { Image, type ImageProps, type ImageWidth } from '../image/image.tsx'

/** One block of a hero: words, or a picture. */
export type HeroContent = Worded & {
  readonly heading?: string | HeadingProps | undefined
  readonly image?: ImageProps | undefined
  readonly width?: ImageWidth | undefined
  readonly classes?: string | undefined
}

/**
 * How a public page opens. `content` puts further blocks beside the words. `image` lays a picture behind them: as an
 * element of its own, because the page's policy forbids the `style` attribute that nhsuk-frontend uses.
 */
export type HeroProps = Omit<HeroContent, 'image'> &
  Shared & {
    /** A picture's address, or a drawing (`html`). It only adorns: what it shows must be said in words too. */
    readonly image?: { readonly src?: string | undefined; readonly html?: Content } | undefined
    readonly content?: HeroContent | readonly HeroContent[] | undefined
    readonly border?: boolean | undefined
    readonly containerClasses?: string | undefined
    readonly children?: Content
  }

/** A hero. */
export function Hero(props: HeroProps) {
  const { image, id, attributes, containerClasses } = props
  const blocks = blocksOf(props)
  return (
    <section class={heroClasses(props)} id={id} {...attributes}>
      {image?.src && <img class="lessen-hero__picture" src={image.src} alt="" />}
      {image?.html && (
        <div class="lessen-hero__picture" aria-hidden="true">
          {image.html}
        </div>
      )}
      {blocks.length > 0 && (
        <div class={classNames('nhsuk-width-container', containerClasses)}>
          {pairsOf(blocks).map((pair, index) => (
            <div class="nhsuk-grid-row" key={index}>
              {pair.map((block, at) => (
                <Block key={at} {...block} hasArrow={image !== undefined && blocks.length === 1} />
              ))}
            </div>
          ))}
        </div>
      )}
      {image && <div class="nhsuk-hero__overlay" />}
    </section>
  )
}

function heroClasses({ image, heading, border, classes }: HeroProps): string | undefined {
  return classNames(
    'nhsuk-hero',
    image && 'nhsuk-hero--image',
    image && heading && 'nhsuk-hero--image-description',
    !image && border !== false && 'nhsuk-hero--border',
    classes,
  )
}

function blocksOf({ heading, text, html, children, width, content = [] }: HeroProps): readonly HeroContent[] {
  const further = 'map' in content ? content : [content]
  const words = children || html
  if (!heading && !text && !words) return further
  return [{ heading, text, html: words, width: width ?? 'two-thirds' }, ...further]
}

function pairsOf(blocks: readonly HeroContent[]): readonly (readonly HeroContent[])[] {
  return blocks.flatMap((_, index) => (index % 2 === 0 ? [blocks.slice(index, index + 2)] : []))
}

function Block(block: HeroContent & { readonly hasArrow: boolean }) {
  const { text, html, image, width, classes, hasArrow } = block
  const heading = optionsOf<HeadingProps>(block.heading)
  return (
    <div class={`nhsuk-grid-column-${width ?? 'one-half'}`}>
      <div class={classNames('nhsuk-hero__content', classes)}>
        {hasArrow && <span class="nhsuk-hero__arrow" aria-hidden="true" />}
        {heading && (
          <Heading
            {...heading}
            size={heading.size ?? 'xl'}
            classes={classNames('nhsuk-hero__heading', heading.classes)}
          />
        )}
        {html || (text && <p class="nhsuk-body-l">{text}</p>)}
        {image && <Image {...image} />}
      </div>
    </div>
  )
}
