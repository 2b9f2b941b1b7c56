/** The people of the sample coalition: fictional, and messy on purpose. */
import type { Person } from '../../src/sheets/people.ts';

/** A person of the sample, with what the register holds about them. */
export type SamplePerson = Person & { readonly name: string };

const ORGANIZATIONS = {
  harborstreet: 'Harbor Street Reentry Center',
  lantern: 'Lantern Survivor Services',
  puertaabierta: 'Iglesia Puerta Abierta',
  alderlegalaid: 'Alder Legal Aid',
  mothersoftheinside: 'Mothers of the Inside',
  alderhealth: 'Alder County Public Health',
  secondshift: 'Second Shift Staffing',
  aldertenants: 'Alder Tenants Union',
  alderprobation: 'County Probation Office',
  alderlandlords: 'Alder Landlords Association',
  valleycollege: 'Valley Community College',
} as const;

/** Where somebody works and the address that they have there. */
function at(short: keyof typeof ORGANIZATIONS, mailbox: string): Pick<Person, 'organization' | 'email'> {
  return { organization: ORGANIZATIONS[short], email: `${mailbox}@${short}.example.org` };
}

const agreed = { status: 'agreed', unit: 'person' } as const;
const core = { ...agreed, level: 'core' } as const;
const english = { language: 'en' } as const;
const spanish = { language: 'es' } as const;

/** Those with an address, in the order in which the coordinator's mail names them. */
export const correspondents: readonly SamplePerson[] = [
  {
    name: 'Rosa Benavides',
    ...at('harborstreet', 'rosa.benavides'),
    ...core,
    ...english,
    groups: ['reentry', 'housing', 'work'],
    next: 'Send the agenda of the full meeting',
    brings: 'An office and a phone',
  },
  {
    name: 'Denise Okafor',
    ...at('lantern', 'denise.okafor'),
    ...core,
    ...english,
    phone: '555-0102',
    groups: ['survivors'],
    next: 'Facilitates the next full meeting',
    brings: 'Advocates who plan for safety',
  },
  {
    name: 'Marcus Tillery',
    ...at('harborstreet', 'marcus.tillery'),
    ...core,
    ...english,
    groups: ['reentry'],
    next: 'Takes notes at the next full meeting',
  },
  {
    name: 'Pastor Elías Ramos',
    ...at('puertaabierta', 'elias.ramos'),
    ...core,
    ...spanish,
    phone: '555-0104',
    reach: 'text',
    groups: ['faith'],
    next: 'Ask Chair Marsh for a visit',
    brings: 'A hall, a kitchen and childcare',
    why: 'Same congregation as Chair Marsh; his church has a meeting room and childcare.',
  },
  {
    name: 'Joan Whitaker',
    ...at('alderlegalaid', 'joan.whitaker'),
    ...core,
    ...english,
    groups: ['legal'],
    next: 'Writes down what was decided',
    brings: 'Legal advice',
  },
  {
    name: 'T. W.',
    ...at('mothersoftheinside', 't.w'),
    ...core,
    ...english,
    shownAs: 'T. W.',
    discreet: 'yes',
    groups: ['impacted'],
  },
  {
    name: 'Luz Carranza',
    ...at('aldertenants', 'luz.carranza'),
    ...core,
    ...spanish,
    groups: ['housing'],
    next: 'Keeps time at the next full meeting',
  },
  {
    name: 'Ruth Abernathy',
    ...at('alderhealth', 'ruth.abernathy'),
    status: 'agreed',
    unit: 'representative',
    level: 'strategic',
    ...english,
    groups: ['health', 'government'],
    limits: 'No lobbying, no public position',
    why: 'Designated representative; works with the Budget Director.',
  },
  {
    name: 'Ben Sorrell',
    ...at('alderhealth', 'ben.sorrell'),
    status: 'agreed',
    unit: 'alternate',
    ...english,
    groups: ['health', 'government'],
    limits: 'No lobbying, no public position',
    why: 'Stands in for Ruth Abernathy.',
  },
  {
    name: 'María Delgado',
    ...at('mothersoftheinside', 'maria.delgado'),
    ...agreed,
    level: 'comrade',
    ...spanish,
    groups: ['impacted'],
  },
  {
    name: 'Priya Nand',
    ...at('secondshift', 'priya.nand'),
    ...agreed,
    level: 'ally',
    ...english,
    mail: 'digest',
    groups: ['business', 'work'],
  },
  {
    name: 'Gene Falk',
    ...at('alderlandlords', 'gene.falk'),
    status: 'considering',
    unit: 'person',
    level: 'unlikely',
    ...english,
    groups: ['business', 'housing'],
    why: 'Wants rent guarantees; could move.',
    ask: 'Come to one meeting and hear what a guarantee could look like',
    next: 'Ask again; the last invitation had no answer',
  },
  {
    name: 'Officer Dana Pruitt',
    ...at('alderprobation', 'dana.pruitt'),
    ...agreed,
    level: 'ally',
    ...english,
    mail: 'none',
    groups: ['justice', 'government'],
    limits: 'No press',
  },
];

/** Added by hand, one at a time: no address, a namesake, or nobody known yet. */
export const addedByHand: readonly SamplePerson[] = [
  {
    name: 'Curtis Bell',
    ...agreed,
    level: 'comrade',
    ...english,
    phone: '555-0114',
    reach: 'phone',
    next: 'Ask him about rides to the prison',
  },
  {
    name: 'María Delgado',
    ...at('valleycollege', 'maria.delgado'),
    ...agreed,
    level: 'ally',
    ...english,
    groups: ['work'],
  },
  {
    name: '(contact wanted)',
    organization: 'Valley Community College, Financial Aid Office',
    status: 'listed',
    next: 'Find out whom to ask',
  },
  {
    name: 'Lyle Gant',
    organization: 'Alder Taxpayers League',
    status: 'listed',
    unit: 'person',
    groups: ['opposition'],
  },
  {
    name: 'Nora Pike',
    organization: 'Alder Courier, editor',
    status: 'listed',
    unit: 'person',
    groups: ['media'],
  },
];

/** Who holds office, as a table that somebody kept elsewhere; imported, never members. */
export const officialsTable = [
  'Name,Organization,Email,Notes',
  'Chair Helen Marsh,County Board,helen.marsh@aldercounty.example.org,"Chairs the board; spoke after the March hearing"',
  'Commissioner Tom Whitlow,County Board,tom.whitlow@aldercounty.example.org,',
  'Commissioner Inez Fuller,County Board,inez.fuller@aldercounty.example.org,Met Joan and Luz',
  'Commissioner Ray Dunn,County Board,ray.dunn@aldercounty.example.org,',
  'Commissioner Sue Aldous,County Board,sue.aldous@aldercounty.example.org,',
  'Sheriff Walt Haney,Alder County Sheriff,walt.haney@aldercounty.example.org,Jail is over capacity',
  'Budget Director Amy Kerr,Alder County,amy.kerr@aldercounty.example.org,Wants a cost sheet',
].join('\r\n');

/** Official → who of the coalition has a relationship with them. */
export const whoKnowsWhom: Readonly<Record<string, string>> = {
  'Chair Helen Marsh': 'Pastor Elías Ramos',
  'Budget Director Amy Kerr': 'Ruth Abernathy',
  'Commissioner Inez Fuller': 'Luz Carranza',
};
