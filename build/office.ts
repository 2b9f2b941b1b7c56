/** The LibreOffice with which the tests open the files that this project writes. */
import { find, findOrInstall, type OutsideProgram } from './outside-program.ts';

const libreOffice: OutsideProgram = {
  name: 'LibreOffice',
  variable: 'SOFFICE_PATH',
  places: [
    '/usr/bin/soffice',
    '/usr/local/bin/soffice',
    '/snap/bin/libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ],
  debian: ['libreoffice-calc', 'libreoffice-writer'],
};

/** Its path. Throws with what to install where there is none. */
export const findOffice = (): string => find(libreOffice);

/** The same; on Debian as root a missing LibreOffice is installed first. */
export const findOrInstallOffice = (): string => findOrInstall(libreOffice);
