/** Lists as the Sheets API gives them: nothing empty at their end. */

/** The list up to the last part that is not empty. */
export function withoutEnd<T>(list: readonly T[], isEmpty: (part: T) => boolean): T[] {
  let length = list.length;
  while (length > 0 && isEmpty(list[length - 1] as T)) length -= 1;
  return list.slice(0, length);
}
