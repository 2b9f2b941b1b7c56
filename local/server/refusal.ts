/** What the page can't do for the person; its message is for them. */
export class Refusal extends Error {}
