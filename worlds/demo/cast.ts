/** Somebody invented who may sign in to the demonstration. Units are codes; none means the whole organisation. */
export type DemoUser = {
  readonly email: string
  readonly name: string
  readonly jobTitle: string
  readonly role: string
  readonly units: readonly string[]
}

/** One password for all demo sign-ins. It opens nothing but invented records. */
export const demoPassword = 'quiet-river-lantern'

/** The hospital's users, one for each role that can be tried. */
export const hospitalUsers: readonly DemoUser[] = [
  {
    email: 'nurse@larkrise.example',
    name: 'Amara Fielding',
    jobTitle: 'Staff nurse',
    role: 'frontline',
    units: ['WILLOW'],
  },
  {
    email: 'manager@larkrise.example',
    name: 'Tomasz Hartley',
    jobTitle: 'Ward manager',
    role: 'manager',
    units: ['WILLOW', 'HAZEL'],
  },
  {
    email: 'lead@larkrise.example',
    name: 'Priya Wainwright',
    jobTitle: 'Restraint reduction lead',
    role: 'reduction-lead',
    units: [],
  },
  {
    email: 'responsible@larkrise.example',
    name: 'Helen Ashcroft',
    jobTitle: 'Director of nursing',
    role: 'responsible-person',
    units: [],
  },
  {
    email: 'admin@larkrise.example',
    name: 'Owen Castell',
    jobTitle: 'Clinical systems officer',
    role: 'organisation-administrator',
    units: [],
  },
]

/** The school's users. */
export const schoolUsers: readonly DemoUser[] = [
  {
    email: 'head@meadowbank.example',
    name: 'Ruth Lindqvist',
    jobTitle: 'Head teacher',
    role: 'manager',
    units: ['SKYLARK', 'SWIFT'],
  },
  {
    email: 'assistant@meadowbank.example',
    name: 'Callum Reeve',
    jobTitle: 'Teaching assistant',
    role: 'frontline',
    units: ['SKYLARK'],
  },
]

/** Staff without a sign-in: name and job title. */
export const hospitalStaff: readonly (readonly [string, string])[] = [
  ['Beatriz Alder', 'Staff nurse'],
  ['Daniel Okonjo', 'Healthcare assistant'],
  ['Ewan McTavish', 'Healthcare assistant'],
  ['Fatima Sorrel', 'Staff nurse'],
  ['Grace Pemberton', 'Charge nurse'],
  ['Hugh Lattimer', 'Healthcare assistant'],
  ['Imogen Vale', 'Occupational therapist'],
  ['Jerome Tallis', 'Healthcare assistant'],
  ['Kezia Marsh', 'Staff nurse'],
  ['Liam Crossley', 'Bank nurse'],
  ['Maeve Donnelly', 'Healthcare assistant'],
  ['Nadia Brook', 'Specialty doctor'],
  ['Oluwaseun Hart', 'Charge nurse'],
  ['Petra Novak', 'Healthcare assistant'],
]

/** The school's staff without a sign-in. */
export const schoolStaff: readonly (readonly [string, string])[] = [
  ['Anneka Foss', 'Class teacher'],
  ['Benedict Shaw', 'Teaching assistant'],
]

/** Given and family names of invented people, put together by chance. */
export const givenNames: readonly string[] = [
  'Aled',
  'Bronwen',
  'Caspian',
  'Delphine',
  'Elowen',
  'Farid',
  'Greta',
  'Hollis',
  'Isaac',
  'Jamila',
  'Kit',
  'Leila',
  'Marcus',
  'Nerys',
  'Orla',
  'Pascoe',
  'Rhiannon',
  'Stefan',
  'Tamsin',
  'Umar',
  'Verity',
  'Wren',
  'Yusuf',
  'Zora',
]

/** See `givenNames`. */
export const familyNames: readonly string[] = [
  'Amberley',
  'Bexhill',
  'Coverdale',
  'Dunmore',
  'Eastwick',
  'Fairburn',
  'Glenister',
  'Hathersage',
  'Ingleby',
  'Jessop',
  'Kirkbride',
  'Langthorne',
  'Merriden',
  'Northam',
  'Ormerod',
  'Pickering',
  'Quarrington',
  'Rushden',
  'Stanhope',
  'Thirlby',
]

/** The network's own team: three people, as at the small charity that it is made for. */
export const networkUsers: readonly DemoUser[] = [
  {
    email: 'director@network.example',
    name: 'Marian Oyelaran',
    jobTitle: 'Network manager',
    role: 'network-manager',
    units: [],
  },
  { email: 'editor@network.example', name: 'Dafydd Penrose', jobTitle: 'Editor', role: 'network-editor', units: [] },
  {
    email: 'moderator@network.example',
    name: 'Lena Sorrell',
    jobTitle: 'Moderator',
    role: 'network-moderator',
    units: [],
  },
]
