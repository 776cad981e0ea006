import { injectLimits } from '@convoy/protocol';
import type { InjectDraft } from '@convoy/protocol';

/** A message holds 64 kB: well below it, whatever letters the texts are in. */
const mostBytes = 40_000;

const bytesOf = (draft: InjectDraft): number =>
  new TextEncoder().encode(JSON.stringify(draft)).length;

/** Drafts in portions that one message holds. */
export const batchesOf = (drafts: readonly InjectDraft[]): readonly (readonly InjectDraft[])[] => {
  const batches: InjectDraft[][] = [];
  let bytes = Infinity;
  for (const draft of drafts) {
    const size = bytesOf(draft);
    const last = batches.at(-1);
    if (last === undefined || bytes + size > mostBytes || last.length >= injectLimits.batch) {
      batches.push([draft]);
      bytes = size;
    } else {
      last.push(draft);
      bytes += size;
    }
  }
  return batches;
};
