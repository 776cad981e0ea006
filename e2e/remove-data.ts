import { rmSync } from 'node:fs';

/** Runs once after all stories: the server's data folder was this run's own. */
export default function removeData(): void {
  const data = process.env['CONVOY_E2E_DATA'];
  if (data !== undefined) rmSync(data, { recursive: true, force: true, maxRetries: 5 });
}
