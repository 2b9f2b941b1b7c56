/** gas-local has no types of its own; this is all of it that the workspace uses. */
declare module 'gas-local' {
  /** Runs every file under `folder` that `filter` lets through in the context (made one, if it is not) and gives it back. */
  export function require(
    folder: string,
    context: object,
    options: { readonly filter: (file: string) => boolean },
  ): object;
}
