import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}

/** Where this run's server listens and keeps its data; both are kept for the runner's workers. */
export async function placeForServer(): Promise<{ readonly port: string; readonly data: string }> {
  const port = process.env['CONVOY_E2E_PORT'] ?? String(await freePort());
  const data = process.env['CONVOY_E2E_DATA'] ?? mkdtempSync(join(tmpdir(), 'convoy-e2e-'));
  process.env['CONVOY_E2E_PORT'] = port;
  process.env['CONVOY_E2E_DATA'] = data;
  return { port, data };
}
