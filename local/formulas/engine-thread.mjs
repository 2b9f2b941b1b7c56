/** Starts the engine's thread: a thread of its own does not know TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./engine-thread.ts');
