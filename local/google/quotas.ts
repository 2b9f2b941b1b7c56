/** Daily quotas of a consumer account, each rolling: a day begins with its first use (platform.md §1.1). */
import { ServiceError } from './execution.ts';
import type { Workspace } from './workspace.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What Google allows a gmail.com account in 24 hours. Mail can be set lower or higher for an account. */
const DAILY_LIMITS = {
  email: 100,
  'documents created': 250,
  'spreadsheets created': 250,
  'files converted': 2000,
  'properties read/write': 50_000,
  'trigger runtime ms': 90 * 60 * 1000,
};

export type Quota = keyof typeof DAILY_LIMITS;

export interface QuotaUse {
  used: number;
  /** When the 24 hours began, in ms. */
  since: number;
}

function useOf(workspace: Workspace, user: string, quota: Quota): QuotaUse {
  const uses = (workspace.quotas[user] ??= {});
  const use = uses[quota];
  if (use && workspace.now < use.since + DAY_MS) return use;
  return (uses[quota] = { used: 0, since: workspace.now });
}

/** What is left to this account today. */
export function quotaLeft(workspace: Workspace, user: string, quota: Quota): number {
  const limit = quota === 'email' ? workspace.account(user).recipientsPerDay : DAILY_LIMITS[quota];
  return Math.max(0, limit - useOf(workspace, user, quota).used);
}

/** Takes `amount` from the account's day. Throws ServiceError, and takes nothing, when less is left. */
export function useQuota(workspace: Workspace, user: string, quota: Quota, amount = 1): void {
  if (amount > quotaLeft(workspace, user, quota)) {
    throw new ServiceError(`Service invoked too many times for one day: ${quota}.`);
  }
  useOf(workspace, user, quota).used += amount;
}
