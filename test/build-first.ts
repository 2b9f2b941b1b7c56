/** Before any test: `dist/` is what this source makes. */
import { buildAddOn } from '../build/build.ts';

export default async function buildFirst(): Promise<void> {
  await buildAddOn();
}
