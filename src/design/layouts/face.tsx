import type { PageLanguage } from './frame-words.ts'

/** How a public page presents itself elsewhere: one description, one address. */
export type PageFace = {
  readonly description: string
  readonly url: string
  /** Whether it is one text, with a day and perhaps an author; otherwise it is a list, a form or the first page. */
  readonly isArticle?: boolean | undefined
  /** The whole address of a picture that stands for it where it is shared, and what that shows. */
  readonly picture?: { readonly url: string; readonly alternative: string } | undefined
  /** Feeds that tell what is new in this part, for feed readers. */
  readonly feeds?: readonly { readonly title: string; readonly type: string; readonly href: string }[] | undefined
}

/** What search engines and sites where a page is shared read of it (Open Graph). */
export function Face(
  props: PageFace & { readonly title: string; readonly siteName: string; readonly language?: PageLanguage | undefined },
) {
  const { title, description, url, siteName, isArticle, picture, language = 'en-GB', feeds = [] } = props
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:type" content={isArticle ? 'article' : 'website'} />
      <meta property="og:locale" content={language === 'cy' ? 'cy_GB' : 'en_GB'} />
      <meta property="og:site_name" content={siteName} />
      {picture && <meta property="og:image" content={picture.url} />}
      {picture && <meta property="og:image:alt" content={picture.alternative} />}
      {feeds.map((feed) => (
        <link key={feed.href} rel="alternate" {...feed} />
      ))}
    </>
  )
}
