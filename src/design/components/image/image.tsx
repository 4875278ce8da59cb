import { classNames, modifier } from '../../markup/class-names.ts'
import { type Content, optionsOf, type Shared, type Worded, wordsOf } from '../../markup/wording.ts'

/** How much of the line a picture takes. */
export type ImageWidth = 'one-quarter' | 'one-third' | 'one-half' | 'two-thirds' | 'three-quarters' | 'full'

/** A picture with its caption. `alt` says what it shows to those who cannot see it; leave it out where it only adorns. */
export type ImageProps = Shared & {
  readonly src?: string | undefined
  readonly alt?: string | undefined
  readonly sizes?: string | undefined
  readonly srcset?: string | undefined
  readonly caption?: string | (Worded & { readonly classes?: string | undefined }) | undefined
  readonly border?: boolean | undefined
  readonly background?: boolean | undefined
  readonly width?: ImageWidth | undefined
  readonly html?: Content
  /** A drawing instead of a picture file. */
  readonly children?: Content
}

/** An image. */
export function Image(props: ImageProps) {
  const { id, attributes, src, alt = '', sizes, srcset, children } = props
  const caption = optionsOf<Worded & { readonly classes?: string | undefined }>(props.caption)
  const words = wordsOf(caption)
  return (
    <figure class={imageClasses(props)} id={id} {...attributes}>
      {children ||
        props.html ||
        (src && <img class="nhsuk-image__img" src={src} alt={alt} sizes={sizes} srcset={srcset} />)}
      {words && <figcaption class={classNames('nhsuk-image__caption', caption?.classes)}>{words}</figcaption>}
    </figure>
  )
}

function imageClasses({ border, background, width, classes }: ImageProps): string | undefined {
  return classNames(
    'nhsuk-image',
    border === false && modifier('nhsuk-image--', ['no-border'], 'no-border', classes),
    background === false && modifier('nhsuk-image--', ['no-background'], 'no-background', classes),
    width && modifier('nhsuk-u-width-', [width], width, classes),
    classes,
  )
}
