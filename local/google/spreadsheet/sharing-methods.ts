/** The methods of Spreadsheet that tell with whom it is shared, and share it. */
import { isSame, permissionsOf, roleOf, share, suffices, unshare } from '../drive/rights.ts';
import type { Role } from '../drive/file.ts';
import { ServiceError, type Execution, type Methods } from '../execution.ts';
import type { BufferedSpreadsheet } from './buffered.ts';
import { activePlace } from './places.ts';
import { addressOf, aUser, type UserMessage } from './protection-methods.ts';
import { serviceOf, type Unnamed } from './service.ts';
import { listOf, takes, text } from './signature.ts';

const file = serviceOf('Spreadsheet', activePlace);

/** The people who have one of these roles, the owner first. */
const peopleWith = (...roles: Role[]): Unnamed =>
  file.method(takes(), (buffered, _on, _args, run) =>
    permissionsOf(run.workspace, buffered.look().id)
      .filter(({ role, emailAddress }) => roles.includes(role) && emailAddress !== undefined)
      .sort((a, b) => Number(b.role === 'owner') - Number(a.role === 'owner'))
      .map(({ emailAddress }) => emailAddress),
  );

function driveFile(run: Execution, buffered: BufferedSpreadsheet) {
  const { id } = buffered.look();
  const found = run.workspace.files[id];
  if (!found || !suffices(roleOf(run.workspace, id, run.user), 'writer')) {
    throw new ServiceError('You do not have permission to perform that action.');
  }
  return found;
}

type User = string | UserMessage;

/** Gives a role at once; who has a better one keeps it. No mail is sent: assumed. */
function give(run: Execution, buffered: BufferedSpreadsheet, users: readonly User[], role: Role): void {
  const shared = driveFile(run, buffered);
  for (const email of users.map((user) => addressOf(run, user))) {
    if (!suffices(roleOf(run.workspace, shared.id, email), role)) share(run.workspace, shared, email, role);
  }
}

/** Takes a role away; who has another one keeps that (reference/spreadsheet/spreadsheet#removeeditor). */
function take(run: Execution, buffered: BufferedSpreadsheet, user: User, roles: readonly Role[]): void {
  const shared = driveFile(run, buffered);
  const email = addressOf(run, user);
  const own = shared.permissions.find(({ emailAddress }) => isSame(emailAddress, email));
  if (own && roles.includes(own.role)) unshare(shared, email);
}

const giving = (role: Role): Unnamed =>
  file.method(takes(aUser), (buffered, _on, [user], run) => {
    give(run, buffered, [user], role);
  });

const givingAll = (role: Role): Unnamed =>
  file.method(takes(listOf(text)), (buffered, _on, [users], run) => {
    give(run, buffered, users, role);
  });

const taking = (...roles: Role[]): Unnamed =>
  file.method(takes(aUser), (buffered, _on, [user], run) => {
    take(run, buffered, user, roles);
  });

export const sharingMethods: Methods = file.methods({
  getOwner: file.look(takes(), ({ spreadsheet }) => spreadsheet.owner),
  getEditors: peopleWith('owner', 'writer'),
  getViewers: peopleWith('reader', 'commenter'),
  addEditor: giving('writer'),
  addEditors: givingAll('writer'),
  addViewer: giving('reader'),
  addViewers: givingAll('reader'),
  removeEditor: taking('writer'),
  removeViewer: taking('reader', 'commenter'),
});
