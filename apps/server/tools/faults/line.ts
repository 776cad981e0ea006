import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** A stretch of bad network before a server, and where to find the server through it. */
export interface Line {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Longest that bytes are held back, ms. */
const delay = 40;
/** One line in so many breaks off within its first second. */
const breaksOff = 6;

/** Passes bytes on in their order, late and by fits; now and then it lets go for good. */
const passing = (from: Socket, to: Socket): void => {
  let before: Promise<void> = Promise.resolve();
  from.on('data', (bytes: Buffer) => {
    const wait = Math.random() * delay;
    before = before
      .then(() => new Promise((resolve) => setTimeout(resolve, wait)))
      .then(() => {
        if (!to.destroyed) to.write(bytes);
      });
  });
  from.on('close', () => {
    void before.then(() => {
      to.destroy();
    });
  });
  from.on('error', () => {
    from.destroy();
  });
};

export const openLine = (server: string): Promise<Line> => {
  const { hostname, port } = new URL(server);
  const open = new Set<Socket>();
  const relay = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    }
    passing(near, far);
    passing(far, near);
    if (Math.random() * breaksOff < 1)
      setTimeout(() => near.destroy(), Math.random() * 1000).unref();
  });
  return new Promise((resolve) => {
    relay.listen(0, '127.0.0.1', () => {
      const address = relay.address();
      const at = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        url: `http://127.0.0.1:${String(at)}`,
        close: () =>
          new Promise((done) => {
            for (const socket of open) socket.destroy();
            relay.close(() => {
              done();
            });
          }),
      });
    });
  });
};
