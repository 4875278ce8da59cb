import { Page, type PageProps } from './page.tsx'

/** What the pages about something that cannot be shown need from any page. */
type RefusalProps = Omit<PageProps, 'title' | 'children' | 'width'>

/** A fault of ours. `reference` is the number under which the log has the story. */
export function ErrorPage({ reference, ...page }: RefusalProps & { readonly reference: string }) {
  return (
    <Page {...page} title="Sorry, something went wrong">
      <h1>Sorry, something went wrong</h1>
      <p>This is our fault, not yours. Anything you saved before is still there.</p>
      <p>Go back and try again. If it happens again, tell the person who looks after Lessen and give this reference:</p>
      <p class="lessen-reference">{reference}</p>
    </Page>
  )
}

/** An address that leads nowhere. Says the same whether the thing never was, was removed, or is not for these eyes. */
export function NotFoundPage(page: RefusalProps) {
  return (
    <Page {...page} title="Page not found">
      <h1>Page not found</h1>
      <p>If you typed the address, check that it is right. If you pasted it, check that you copied all of it.</p>
      <p>If a link brought you here, the page may have moved, or it may not be one that you can see.</p>
      <p>
        <a href="/">Go to the first page</a>
      </p>
    </Page>
  )
}

/** A page that exists, for somebody whose role does not include it. `ask` says whom to ask. */
export function NoPermissionPage({
  ask = 'your manager',
  ...page
}: RefusalProps & { readonly ask?: string | undefined }) {
  return (
    <Page {...page} title="You cannot see this page">
      <h1>You cannot see this page</h1>
      <p>Your role here does not include it. Nothing is wrong with your account.</p>
      <p>If you need it for your work, ask {ask}.</p>
      <p>
        <a href="/">Go to the first page</a>
      </p>
    </Page>
  )
}
