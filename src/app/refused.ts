/** What the add-on will not do. */

/** It will not do this now; the message says why and what to do. */
export class Refused extends Error {}
