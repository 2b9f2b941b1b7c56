/** The pictures of the toolbar, as lines in the colour of the text. */
const PATHS = {
  undo: 'M9 7 5 11l4 4M5 11h9a5 5 0 0 1 0 10h-3',
  redo: 'm15 7 4 4-4 4M19 11h-9a5 5 0 0 0 0 10h3',
  bold: 'M8 5h5a3.500 3.500 0 0 1 0 7H8zM8 12h6a3.500 3.500 0 0 1 0 7H8z',
  italic: 'M10 5h7M7 19h7M14 5l-4 14',
  strike: 'M5 12h14M16 8c-.5-2-2-3-4-3s-4 1-4 3c0 1.500 1 2.500 3 3M8 16c.5 2 2 3 4 3s4-1 4-3',
  left: 'M5 6h14M5 10h9M5 14h14M5 18h9',
  center: 'M5 6h14M7.500 10h9M5 14h14M7.500 18h9',
  right: 'M5 6h14M10 10h9M5 14h14M10 18h9',
  wrap: 'M5 6h14M5 18h5M5 12h12a3 3 0 0 1 0 6h-3M16 15.500 13.500 18l2.500 2.500',
  merge: 'M4 6h16v12H4zM8 12h3M16 12h-3M9.500 10.500 11 12l-1.500 1.500M14.500 10.500 13 12l1.500 1.500',
  filter: 'M4 5h16l-6 7.500V19l-4-2v-4.500z',
  note: 'M5 5h14v10h-7l-4 4v-4H5z',
  textColor: 'M8 15 12 5l4 10M9.500 12h5',
  fillColor:
    'm6 12 6-6 6 6-6 6zM12 6 9.500 3.500M19 14.500s1.500 2 1.500 3a1.500 1.500 0 0 1-3 0c0-1 1.500-3 1.500-3',
  more: 'M7 10l5 5 5-5',
} as const;

export type ToolIconName = keyof typeof PATHS;

export function ToolIcon({ name }: { name: ToolIconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'bold' ? 2.4 : 1.8}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
