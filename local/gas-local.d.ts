/** gas-local has no types of its own; this is all of it that the workspace uses. */
declare module 'gas-local' {
  /** Runs every `.js` file under `folder` in the context (made one, if it is not) and gives it back. */
  export function require(folder: string, context: object): object;
}
