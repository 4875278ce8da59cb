import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'inspector-by-link',
  name: 'Inspector, by link',
  says: 'Reads the records of the units and days that a link names, until its last day; changes nothing and takes no file away.',
  scope: 'link',
  isInvited: false,
  link: {
    opens: 'places',
    isThemself: false,
    choice: 'An inspector',
    asksGround: 'Under which power do they inspect, and how do you know who they are?',
  },
  permissions: ['incidents.read'],
})
