import { Notice } from '../../ui/notice.tsx';
import { useBranches, useLate } from './use-late.ts';
import { useTableWords } from './use-words.ts';

/** Sanctions that take more time than is left say so: a signal now, a weight only after the game. */
const CUTS: readonly string[] = [
  'sectoral-sanctions',
  'counter-sanction',
  'export-controls',
  'tariffs',
  'service-ban',
];

interface LateNoteProps {
  readonly instrument: string;
  readonly sector: unknown;
}
export const LateNote = ({ instrument, sector }: LateNoteProps) => {
  const w = useTableWords();
  const late = useLate();
  const branches = useBranches();
  if (!CUTS.includes(instrument)) return null;
  const share = late(branches(instrument, sector));
  if (share === null) return null;
  return (
    <Notice tone="warn">
      <strong>{w.orders.late}</strong> {w.orders.lateHelp(share)}
    </Notice>
  );
};
