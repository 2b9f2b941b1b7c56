/** The version of the workbook that this code makes; migrations bring older ones here (design §2.14). */
export const WORKBOOK_VERSION = '3';
