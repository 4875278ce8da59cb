import { enhanceAutosave } from './autosave.js'
import { enhanceBodyOutline } from './body-outline.js'
import { enhanceButton } from './button-once.js'
import { enhanceCharacterCount } from './character-count.js'
import { enhanceCheckboxes } from './checkbox-behaviour.js'
import { enhanceConditionals } from './conditional-reveal.js'
import { enhanceExitPage } from './exit-page.js'
import { enhanceFileUpload } from './file-upload.js'
import { enhanceErrorSummary, enhanceNotification } from './focus-first.js'
import { enhanceKeepTyped } from './keep-typed.js'
import { enhanceLocalTime } from './local-time.js'
import { enhancePasskey } from './passkey.js'
import { enhancePassword } from './password-toggle.js'
import { enhancePersonPicker } from './person-picker.js'
import { enhanceProgress } from './progress.js'
import { enhanceScroll } from './scroll-by-keyboard.js'
import { enhanceSearchSuggestions } from './search-suggestions.js'
import { enhanceStillHere } from './still-here.js'
import { enhanceTabs } from './tabs.js'
import { enhanceTypedTime } from './typed-time.js'
import { enhanceWhatIsLeft } from './what-is-left.js'

/**
 * What each `data-module` in a page does beyond its working HTML.
 * @type {Record<string, (root: HTMLElement) => void>}
 */
const ENHANCEMENTS = {
  'nhsuk-error-summary': enhanceErrorSummary,
  'nhsuk-notification-banner': enhanceNotification,
  'nhsuk-radios': enhanceConditionals,
  'nhsuk-checkboxes': (root) => {
    enhanceConditionals(root)
    enhanceCheckboxes(root)
  },
  'nhsuk-button': enhanceButton,
  'nhsuk-character-count': enhanceCharacterCount,
  'nhsuk-file-upload': enhanceFileUpload,
  'nhsuk-password-input': enhancePassword,
  'nhsuk-scroll': enhanceScroll,
  'nhsuk-tabs': enhanceTabs,
  'lessen-autosave': enhanceAutosave,
  'lessen-body-outline': enhanceBodyOutline,
  'lessen-exit-page': enhanceExitPage,
  'lessen-keep-typed': (root) => void enhanceKeepTyped(root),
  'lessen-local-time': enhanceLocalTime,
  'lessen-passkey': enhancePasskey,
  'lessen-person-picker': enhancePersonPicker,
  'lessen-progress': enhanceProgress,
  'lessen-search-suggestions': enhanceSearchSuggestions,
  'lessen-still-here': enhanceStillHere,
  'lessen-typed-time': enhanceTypedTime,
  'lessen-what-is-left': enhanceWhatIsLeft,
}

/** Enhances everything in the page. One that fails leaves its HTML working and does not stop the others. */
function enhance() {
  for (const root of document.querySelectorAll('[data-module]')) {
    if (!(root instanceof HTMLElement)) continue
    try {
      ENHANCEMENTS[root.dataset['module'] ?? '']?.(root)
    } catch (fault) {
      console.error(fault)
    }
  }
}

document.body.classList.add('nhsuk-frontend-supported')
enhance()
