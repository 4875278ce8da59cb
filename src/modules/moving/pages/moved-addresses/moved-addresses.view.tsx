import type { Problem } from '#basics/result.ts'
import {
  Button,
  EmptyState,
  Heading,
  Input,
  NotificationBanner,
  PageLinks,
  ProblemSummary,
  problemAt,
  SearchInput,
  Table,
} from '#design/index.ts'
import { Form } from '#platform/forms/form.tsx'
import type { ListPage } from '#platform/forms/list-page.ts'
import type { FormTokens } from '#platform/http/visit.ts'
import type { ListedMove, MovedAddress } from '../../domain/moved-address.ts'

type MovedAddressesProps = {
  readonly typed: string
  readonly written: MovedAddress
  readonly place: ListPage
  readonly at: (page: number) => string
  readonly moves: readonly ListedMove[]
  readonly saved: string | null
  readonly problems: readonly Problem[]
  readonly tokens: FormTokens
}

const savedWords: Readonly<Record<string, string>> = {
  moved: 'The old address leads there from now on.',
  'let-go': 'The old address leads nowhere any more.',
}

/** Old addresses, where they lead, and a form for one more. */
export function MovedAddressesView(props: MovedAddressesProps) {
  const { typed, place, at, moves, saved, problems } = props
  const done = savedWords[saved ?? '']
  return (
    <>
      <ProblemSummary problems={problems} />
      {done && <NotificationBanner variant="success" text={done} />}
      <Heading level={1} size="l" text="Moved addresses" />
      <p>
        People have old addresses of your pages in letters and bookmarks. Say here where each of them leads now. It
        counts where this site has no page of its own.
      </p>
      {(typed !== '' || moves.length > 0) && (
        <form method="get" action="/desk/moved-addresses" role="search">
          <SearchInput name="q" label="Find by a piece of an address" value={typed} />
        </form>
      )}
      {moves.length === 0 ? <NoneHere typed={typed} /> : <Moves {...props} />}
      <PageLinks at={place} href={at} />
      <AddMove {...props} />
    </>
  )
}

function NoneHere({ typed }: { readonly typed: string }) {
  return typed === '' ? (
    <EmptyState heading="No moved addresses yet" />
  ) : (
    <EmptyState heading={`Nothing found for “${typed}”`}>
      <p>
        <a href="/desk/moved-addresses">Show all</a>
      </p>
    </EmptyState>
  )
}

function Moves({ moves, tokens }: MovedAddressesProps) {
  return (
    <Table
      caption={{ text: 'Old addresses', classes: 'nhsuk-u-visually-hidden' }}
      responsive
      head={[{ text: 'Old address' }, { text: 'Leads to' }, { text: 'Why' }, { text: 'Remove' }]}
      rows={moves.map(({ from, to, because, addedByName }) => [
        { text: from, header: 'Old address' },
        { html: <a href={to}>{to}</a>, header: 'Leads to' },
        { text: `${because} (${addedByName})`, header: 'Why' },
        { html: <LetGo from={from} tokens={tokens} />, header: 'Remove' },
      ])}
    />
  )
}

function LetGo({ from, tokens }: { readonly from: string; readonly tokens: FormTokens }) {
  return (
    <Form action="/desk/moved-addresses/remove" tokens={tokens} keepsTyping={false}>
      <input type="hidden" name="address" value={from} />
      <Button
        variant="secondary"
        small
        html={
          <>
            Remove<span class="nhsuk-u-visually-hidden"> {from}</span>
          </>
        }
      />
    </Form>
  )
}

function AddMove({ written, problems, tokens }: MovedAddressesProps) {
  return (
    <>
      <h2 class="nhsuk-heading-m">Add a moved address</h2>
      <Form action="/desk/moved-addresses/add" tokens={tokens}>
        <Input
          name="from"
          label={{ text: 'Old address', size: 's' }}
          hint="For example /2019/05/our-news or /?p=123. You may paste the whole of it."
          value={written.from}
          errorMessage={problemAt(problems, 'from')}
        />
        <Input
          name="to"
          label={{ text: 'Where it leads now', size: 's' }}
          hint="A page of this site, for example /news/our-news"
          value={written.to}
          errorMessage={problemAt(problems, 'to')}
        />
        <Input
          name="because"
          label={{ text: 'Why', size: 's' }}
          hint="For example: from our earlier site"
          value={written.because}
          errorMessage={problemAt(problems, 'because')}
        />
        <Button text="Add it" />
      </Form>
    </>
  )
}
