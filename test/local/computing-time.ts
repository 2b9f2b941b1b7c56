/** How long this process computes for something, its threads included; waiting for a busy machine does not count. */
export function computingMs(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
