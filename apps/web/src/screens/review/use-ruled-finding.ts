import { useSection } from '../../stores/room.ts';
import { useRulingText } from '../../text/rulings.ts';
import { useText } from '../../text/text.ts';

/** What stands beside a finding that control ruled: the engine's own, and control's reason. */
export const useRuledFinding = (): string | null => {
  const r = useRulingText();
  const { words } = useText();
  const made = useSection('rulings')?.made ?? [];
  const last = made.findLast(({ lines }) => lines.some(({ kind }) => kind === 'outcome'));
  const line = last?.lines.find(({ kind }) => kind === 'outcome');
  if (last === undefined || line?.kind !== 'outcome' || line.to === line.engine) return null;
  return r.reviewFinding(words.outcomes[line.engine], last.reason);
};
