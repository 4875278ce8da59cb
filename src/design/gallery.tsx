import { actionLinkExamples } from './components/action-link/action-link.examples.tsx'
import { addAnotherExamples } from './components/add-another/add-another.examples.tsx'
import { backLinkExamples } from './components/back-link/back-link.examples.tsx'
import { bodyOutlineExamples } from './components/body-outline/body-outline.examples.tsx'
import { breadcrumbExamples } from './components/breadcrumb/breadcrumb.examples.tsx'
import { buttonExamples } from './components/button/button.examples.tsx'
import { captionExamples } from './components/caption/caption.examples.tsx'
import { cardExamples } from './components/card/card.examples.tsx'
import { characterCountExamples } from './components/character-count/character-count.examples.tsx'
import { chartFrameExamples } from './components/chart-frame/chart-frame.examples.tsx'
import { checkboxesExamples } from './components/checkboxes/checkboxes.examples.tsx'
import { contentsListExamples } from './components/contents-list/contents-list.examples.tsx'
import { dateInputExamples } from './components/date-input/date-input.examples.tsx'
import { dateTimeFieldExamples } from './components/date-time-field/date-time-field.examples.tsx'
import { detailsExamples } from './components/details/details.examples.tsx'
import { doDontListExamples } from './components/do-dont-list/do-dont-list.examples.tsx'
import { easyReadExamples } from './components/easy-read/easy-read.examples.tsx'
import { enterButtonExamples } from './components/enter-button/enter-button.examples.tsx'
import { errorMessageExamples } from './components/error-message/error-message.examples.tsx'
import { errorSummaryExamples } from './components/error-summary/error-summary.examples.tsx'
import { exitPageExamples } from './components/exit-page/exit-page.examples.tsx'
import { fieldsetExamples } from './components/fieldset/fieldset.examples.tsx'
import { figureTextExamples } from './components/figure-text/figure-text.examples.tsx'
import { fileUploadExamples } from './components/file-upload/file-upload.examples.tsx'
import { filterPanelExamples } from './components/filter-panel/filter-panel.examples.tsx'
import { headingExamples } from './components/heading/heading.examples.tsx'
import { helplinesExamples } from './components/helplines/helplines.examples.tsx'
import { heroExamples } from './components/hero/hero.examples.tsx'
import { hintExamples } from './components/hint/hint.examples.tsx'
import { iconExamples } from './components/icon/icon.examples.tsx'
import { identityExamples } from './components/identity/identity.examples.tsx'
import { imageExamples } from './components/image/image.examples.tsx'
import { inputExamples } from './components/input/input.examples.tsx'
import { insetTextExamples } from './components/inset-text/inset-text.examples.tsx'
import { labelExamples } from './components/label/label.examples.tsx'
import { legendExamples } from './components/legend/legend.examples.tsx'
import { notificationBannerExamples } from './components/notification-banner/notification-banner.examples.tsx'
import { paginationExamples } from './components/pagination/pagination.examples.tsx'
import { panelExamples } from './components/panel/panel.examples.tsx'
import { passwordInputExamples } from './components/password-input/password-input.examples.tsx'
import { personPickerExamples } from './components/person-picker/person-picker.examples.tsx'
import { progressExamples } from './components/progress/progress.examples.tsx'
import { progressStepsExamples } from './components/progress-steps/progress-steps.examples.tsx'
import { radiosExamples } from './components/radios/radios.examples.tsx'
import { reviewDateExamples } from './components/review-date/review-date.examples.tsx'
import { saveStatusExamples } from './components/save-status/save-status.examples.tsx'
import { scrollExamples } from './components/scroll/scroll.examples.tsx'
import { searchInputExamples } from './components/search-input/search-input.examples.tsx'
import { selectExamples } from './components/select/select.examples.tsx'
import { skipLinkExamples } from './components/skip-link/skip-link.examples.tsx'
import { statCardExamples } from './components/stat-card/stat-card.examples.tsx'
import { stateMessageExamples } from './components/state-message/state-message.examples.tsx'
import { summaryListExamples } from './components/summary-list/summary-list.examples.tsx'
import { tableExamples } from './components/table/table.examples.tsx'
import { tabsExamples } from './components/tabs/tabs.examples.tsx'
import { tagExamples } from './components/tag/tag.examples.tsx'
import { taskListExamples } from './components/task-list/task-list.examples.tsx'
import { textareaExamples } from './components/textarea/textarea.examples.tsx'
import { timeFieldExamples } from './components/time-field/time-field.examples.tsx'
import { timelineExamples } from './components/timeline/timeline.examples.tsx'
import { warningCalloutExamples } from './components/warning-callout/warning-callout.examples.tsx'
import { whatIsLeftExamples } from './components/what-is-left/what-is-left.examples.tsx'
import type { Examples } from './markup/example.ts'

/** Components named and built after nhsuk-frontend. */
export const BORROWED: readonly Examples[] = [
  actionLinkExamples,
  backLinkExamples,
  breadcrumbExamples,
  buttonExamples,
  captionExamples,
  cardExamples,
  characterCountExamples,
  checkboxesExamples,
  contentsListExamples,
  dateInputExamples,
  detailsExamples,
  doDontListExamples,
  errorMessageExamples,
  errorSummaryExamples,
  fieldsetExamples,
  fileUploadExamples,
  headingExamples,
  heroExamples,
  hintExamples,
  iconExamples,
  imageExamples,
  inputExamples,
  insetTextExamples,
  labelExamples,
  legendExamples,
  notificationBannerExamples,
  paginationExamples,
  panelExamples,
  passwordInputExamples,
  radiosExamples,
  scrollExamples,
  searchInputExamples,
  selectExamples,
  skipLinkExamples,
  summaryListExamples,
  tableExamples,
  tabsExamples,
  tagExamples,
  taskListExamples,
  textareaExamples,
  warningCalloutExamples,
]

/** Components of our own. */
export const OWN: readonly Examples[] = [
  addAnotherExamples,
  bodyOutlineExamples,
  chartFrameExamples,
  dateTimeFieldExamples,
  easyReadExamples,
  enterButtonExamples,
  exitPageExamples,
  figureTextExamples,
  filterPanelExamples,
  helplinesExamples,
  identityExamples,
  personPickerExamples,
  progressExamples,
  progressStepsExamples,
  reviewDateExamples,
  saveStatusExamples,
  statCardExamples,
  stateMessageExamples,
  timeFieldExamples,
  timelineExamples,
  whatIsLeftExamples,
]

/** Every example of every component, for one page: the gallery. Put it inside `Page`. */
export function Gallery() {
  return (
    <>
      <h1>Gallery</h1>
      <p class="nhsuk-lede-text">Every component in every state, as pages use it.</p>
      <p>
        Layouts: <a href="/gallery/layouts/everyday">everyday words</a>,{' '}
        <a href="/gallery/layouts/cymraeg" hreflang="cy">
          Welsh
        </a>{' '}
        and <a href="/gallery/layouts/easy-read">easy read</a>.
      </p>
      <nav aria-label="Components">
        <ul class="lessen-gallery__contents">
          {[...OWN, ...BORROWED].map(({ component }) => (
            <li key={component}>
              <a href={`#component-${component}`}>{component}</a>
            </li>
          ))}
        </ul>
      </nav>
      {[...OWN, ...BORROWED].map((examples) => (
        <Shown key={examples.component} {...examples} />
      ))}
    </>
  )
}

function Shown({ component, says, examples }: Examples) {
  return (
    <section class="lessen-gallery" aria-labelledby={`component-${component}`}>
      <h2 id={`component-${component}`}>{component}</h2>
      <p>{says}</p>
      {examples.map(({ name, shows }) => (
        <div class="lessen-gallery__example" key={name}>
          <p class="lessen-gallery__name">{name}</p>
          {shows}
        </div>
      ))}
    </section>
  )
}
