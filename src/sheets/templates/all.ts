/** Every template; pushed as a file of its own, so that runs which need no examples needn't load them. */
import { policy } from './policy.ts';
import { reentry } from './reentry.ts';
import type { Template } from './template.ts';
import { victimServices } from './victim-services.ts';

export const templates: readonly Template[] = [reentry, victimServices, policy];
