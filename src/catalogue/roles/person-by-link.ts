import { defineRole } from './define-role.ts'

export default defineRole({
  code: 'person-by-link',
  name: 'The person, by link',
  says: 'Reads what was recorded about them, in plain words and without names of others, until the link’s last day.',
  scope: 'link',
  isInvited: false,
  link: {
    opens: 'a person',
    isThemself: true,
    choice: 'The person themself',
    asksGround: 'How do you know that it is them, and that they want it?',
  },
  permissions: ['person-record.read'],
})
