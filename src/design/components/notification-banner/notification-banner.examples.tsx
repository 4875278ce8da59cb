import type { Examples } from '../../markup/example.ts'
import { NotificationBanner } from './notification-banner.tsx'

/** Examples of NotificationBanner. */
export const notificationBannerExamples: Examples = {
  component: 'NotificationBanner',
  says: 'News about the whole page.',
  examples: [
    {
      name: 'to know',
      shows: (
        <NotificationBanner
          title={{ text: 'Important', id: 'banner-one' }}
          heading={{ text: 'Two checks are due before 18:00.', level: 3 }}
        />
      ),
    },
    {
      name: 'done',
      shows: (
        <NotificationBanner
          variant="success"
          disableAutoFocus
          title={{ text: 'Success', id: 'banner-two' }}
          text="The incident is recorded."
        />
      ),
    },
  ],
}
