/** What the sidebar says, in every language; the build leaves one of them in each page. */
import type { Lang } from '../core/lang.ts';
import { en, type SidebarText } from './sidebar-en.ts';
import { es } from './sidebar-es.ts';

export type { SidebarText };

export const sidebarText: Record<Lang, SidebarText> = { en, es };
