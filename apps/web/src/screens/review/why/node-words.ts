import { HelpCircle } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useSection } from '../../../stores/room.ts';
import { entryText } from '../../../text/entries.ts';
import { useWhyTabText } from '../../../text/review-why.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { useText } from '../../../text/text.ts';
import type { CauseNode } from './chain.ts';

/** A cause in words: what kind of thing it is, when, what happened, and by which rule. */
export interface NodeWords {
  readonly icon: LucideIcon;
  readonly kind: string;
  readonly turn: string;
  readonly title: string;
  readonly detail: string;
}

export const useNodeWords = (): ((node: Pick<CauseNode, 'line'>) => NodeWords) => {
  const text = useWhyTabText();
  const speaker = useSpeaker();
  const { rules } = useText();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  return ({ line }) => {
    if (line === null)
      return {
        ...{ icon: HelpCircle, kind: text.kind.unknown, turn: '', detail: '' },
        title: text.unknown,
      };
    const { entry } = line;
    const { icon, title, detail } = entryText(speaker, entry, actors);
    const made = entry.kind === 'change' || entry.kind === 'fact' || entry.kind === 'draw';
    const parts = [detail, made ? rules[entry.rule].name : ''];
    return {
      ...{ icon, title, kind: text.kind[entry.kind], turn: text.inTurn(entry.turn) },
      detail: parts.filter((part) => part !== '').join(' · '),
    };
  };
};
