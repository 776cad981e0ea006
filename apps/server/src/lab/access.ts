import { createHash, timingSafeEqual } from 'node:crypto';

/** What whoever runs the server allows: runs for everybody, for those with a passphrase, or none. */
export type LabAccess =
  | { readonly kind: 'open' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'passphrase'; readonly passphrase: string };

/** Why a run is not started; null where it may be. */
export type LabBar = 'lab-closed' | 'passphrase';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Takes equally long whatever was said. */
export const barFor = (access: LabAccess, said: string): LabBar | null => {
  switch (access.kind) {
    case 'open':
      return null;
    case 'closed':
      return 'lab-closed';
    case 'passphrase':
      return timingSafeEqual(digest(said), digest(access.passphrase)) ? null : 'passphrase';
  }
};

/** From the two settings: closed wins over a passphrase. */
export const labAccessOf = (lab: 'open' | 'closed', passphrase: string | undefined): LabAccess => {
  if (lab === 'closed') return { kind: 'closed' };
  return passphrase === undefined ? { kind: 'open' } : { kind: 'passphrase', passphrase };
};
