import { Worker } from 'node:worker_threads';

/**
 * Starts a worker from a file. Source needs what reads TypeScript loaded first, and this version of
 * Node takes no loader for a worker alone; a build is plain JavaScript and needs none.
 */
export const startWorker = (file: URL): Worker => {
  if (!file.pathname.endsWith('.ts')) return new Worker(file);
  const api = import.meta.resolve('tsx/esm/api');
  return new Worker(
    `import(${JSON.stringify(api)}).then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); });`,
    { eval: true },
  );
};
