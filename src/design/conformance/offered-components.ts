import { type ComponentChild, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ActionLink } from '../components/action-link/action-link.tsx'
import { BackLink } from '../components/back-link/back-link.tsx'
import { Breadcrumb } from '../components/breadcrumb/breadcrumb.tsx'
import { Button } from '../components/button/button.tsx'
import { Card } from '../components/card/card.tsx'
import { CharacterCount } from '../components/character-count/character-count.tsx'
import { Checkboxes } from '../components/checkboxes/checkboxes.tsx'
import { ContentsList } from '../components/contents-list/contents-list.tsx'
import { DateInput } from '../components/date-input/date-input.tsx'
import { Details } from '../components/details/details.tsx'
import { DoDontList } from '../components/do-dont-list/do-dont-list.tsx'
import { ErrorMessage } from '../components/error-message/error-message.tsx'
import { ErrorSummary } from '../components/error-summary/error-summary.tsx'
import { Fieldset } from '../components/fieldset/fieldset.tsx'
import { FileUpload } from '../components/file-upload/file-upload.tsx'
import { Heading } from '../components/heading/heading.tsx'
import { Hero } from '../components/hero/hero.tsx'
import { Hint } from '../components/hint/hint.tsx'
import { Image } from '../components/image/image.tsx'
import { Input } from '../components/input/input.tsx'
import { InsetText } from '../components/inset-text/inset-text.tsx'
import { Label } from '../components/label/label.tsx'
import { Legend } from '../components/legend/legend.tsx'
import { NotificationBanner } from '../components/notification-banner/notification-banner.tsx'
import { Pagination } from '../components/pagination/pagination.tsx'
import { Panel } from '../components/panel/panel.tsx'
import { PasswordInput } from '../components/password-input/password-input.tsx'
import { Radios } from '../components/radios/radios.tsx'
import { Scroll } from '../components/scroll/scroll.tsx'
import { SearchInput } from '../components/search-input/search-input.tsx'
import { Select } from '../components/select/select.tsx'
import { SkipLink } from '../components/skip-link/skip-link.tsx'
import { SummaryList } from '../components/summary-list/summary-list.tsx'
import { Table } from '../components/table/table.tsx'
import { Tabs } from '../components/tabs/tabs.tsx'
import { Tag } from '../components/tag/tag.tsx'
import { TaskList } from '../components/task-list/task-list.tsx'
import { Textarea } from '../components/textarea/textarea.tsx'
import { WarningCallout } from '../components/warning-callout/warning-callout.tsx'
import { type Fixture, rawHtml, reviveHtml } from './published-fixtures.ts'
import { currentOptions } from './retired-options.ts'

/** A component we offer: how many fixtures nhsuk-frontend 10.6.1 publishes for it, and our HTML for one of them. */
export type Offered = { readonly fixtures: number; readonly ourHtml: (fixture: Fixture) => string }

/** Every component offered, by nhsuk-frontend's name for it. The counts are asserted: none may go missing unseen. */
export const OFFERED: { readonly [component: string]: Offered } = {
  'action-link': offered(ActionLink, 7),
  'back-link': offered(BackLink, 7),
  breadcrumb: offered(Breadcrumb, 5),
  button: offered(Button, 66),
  card: offered(Card, 50),
  'character-count': offered(CharacterCount, 33),
  checkboxes: offered(Checkboxes, 56),
  'contents-list': offered(ContentsList, 4),
  'date-input': offered(DateInput, 39),
  details: offered(Details, 12),
  'do-dont-list': offered(DoDontList, 12),
  'error-message': offered(ErrorMessage, 6),
  'error-summary': offered(ErrorSummary, 14),
  fieldset: offered(Fieldset, 4),
  'file-upload': offered(FileUpload, 21),
  heading: offered(Heading, 33),
  hero: offered(Hero, 12),
  hint: offered(Hint, 3),
  images: offered(Image, 14),
  input: offered(Input, 44),
  'inset-text': offered(InsetText, 3),
  label: offered(Label, 31),
  legend: offered(Legend, 27),
  'notification-banner': offered(NotificationBanner, 17),
  pagination: offered(Pagination, 11),
  panel: offered(Panel, 15),
  'password-input': offered(PasswordInput, 19),
  radios: offered(Radios, 48),
  scroll: offered(Scroll, 3),
  'search-input': offered(SearchInput, 26),
  select: offered(Select, 20),
  'skip-link': offered(SkipLink, 3),
  'summary-list': offered(SummaryList, 28),
  tables: offered(Table, 140),
  tabs: offered(Tabs, 5),
  tag: offered(Tag, 28),
  'task-list': offered(TaskList, 6),
  textarea: offered(Textarea, 16),
  'warning-callout': offered(WarningCallout, 6),
}

function offered<P>(component: (props: P) => ComponentChild, fixtures: number): Offered {
  return {
    fixtures,
    ourHtml: (fixture) => {
      const { html, ...options } = JSON.parse(
        JSON.stringify(currentOptions(fixture.component, fixture.context)),
        reviveHtml,
      )
      const children = fixture.callBlock === undefined ? html : rawHtml(fixture.callBlock)
      return renderToString(h(component, { ...options, children }))
    },
  }
}
