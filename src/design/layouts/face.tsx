/** How a public page presents itself elsewhere: one description, one address. */
export type PageFace = {
  readonly description: string
  readonly url: string
  /** Feeds that tell what is new in this part, for feed readers. */
  readonly feeds?: readonly { readonly title: string; readonly type: string; readonly href: string }[] | undefined
}

/** What search engines and sites where a page is shared read of it (Open Graph). */
export function Face(props: PageFace & { readonly title: string; readonly siteName: string }) {
  const { title, description, url, siteName, feeds = [] } = props
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={siteName} />
      {feeds.map((feed) => (
        <link key={feed.href} rel="alternate" {...feed} />
      ))}
    </>
  )
}
