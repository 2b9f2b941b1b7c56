/** Small pictures, drawn as lines in the colour of the text beside them. */
import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const SheetIcon = () => (
  <Icon>
    <rect x="4" y="3.5" width="16" height="17" rx="2" />
    <path d="M4 9h16M4 14.5h16M10 9v11.5" />
  </Icon>
);

export const MailIcon = () => (
  <Icon>
    <rect x="3" y="5" width="18" height="14" rx="2" />
    <path d="m3.5 7 8.5 6 8.5-6" />
  </Icon>
);

export const FolderIcon = () => (
  <Icon>
    <path d="M3.5 18V6.5a1.5 1.5 0 0 1 1.5-1.5h4.5l2 2.5H19a1.5 1.5 0 0 1 1.5 1.5V18a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18Z" />
  </Icon>
);

export const DocumentIcon = () => (
  <Icon>
    <path d="M6 3.5h8l4.5 4.5V19A1.5 1.5 0 0 1 17 20.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5" />
    <path d="M9 12h6M9 15.5h6" />
  </Icon>
);

export const ClockIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.5V12l3 2" />
  </Icon>
);

export const CallsIcon = () => (
  <Icon>
    <path d="M5 6h14M5 12h9M5 18h5" />
  </Icon>
);

export const ChartIcon = () => (
  <Icon>
    <path d="M4 20h16M7 20v-7M12 20V5M17 20v-10" />
  </Icon>
);

export const LockIcon = () => (
  <Icon>
    <rect x="5" y="10.5" width="14" height="10" rx="2" />
    <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
  </Icon>
);

export const PaperclipIcon = () => (
  <Icon>
    <path d="m19 11-7.5 7.5a4.5 4.5 0 0 1-6.400-6.400L12.600 4.600a3 3 0 0 1 4.300 4.300l-7.300 7.200a1.5 1.5 0 0 1-2.100-2.100l6.700-6.700" />
  </Icon>
);

export const BulletsIcon = () => (
  <Icon>
    <path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01" />
  </Icon>
);

export const NumbersIcon = () => (
  <Icon>
    <path d="M10 6.5h10M10 12h10M10 17.5h10M4 5l1.5-.7V9M3.8 14.5h2.4v1.5l-2.4 3h2.4" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon>
    <path d="M10 8H7.5a4 4 0 0 0 0 8H10M14 8h2.5a4 4 0 0 1 0 8H14M8.5 12h7" />
  </Icon>
);

export const TableIcon = () => (
  <Icon>
    <rect x="4" y="5" width="16" height="14" rx="1.5" />
    <path d="M4 12h16M12 5v14" />
  </Icon>
);
