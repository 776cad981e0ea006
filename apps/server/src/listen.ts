import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';

const tryPort = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const failed = (error: Error): void => {
      reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Listens on the wished port, or on 3000, or, where that is taken and none was wished, on any free one. */
export const listen = async (
  server: Server,
  host: string,
  wished: number | undefined,
): Promise<number> => {
  if (wished !== undefined) return tryPort(server, host, wished);
  try {
    return await tryPort(server, host, 3000);
  } catch (error) {
    if (!isTaken(error)) throw error;
    return tryPort(server, host, 0);
  }
};

/** Addresses under which others on the network find this machine. */
export const networkAddresses = (host: string, port: number): readonly string[] => {
  if (host !== '0.0.0.0' && host !== '::') return [];
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${String(port)}`);
};

/** Whether nobody but this machine itself reaches a server that listens there. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host.startsWith('127.');
