import type { EntryId, SeatSection } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { useTableWords } from './use-words.ts';

export type SeenReading = SeatSection['readings'][number];

/** How an act may be read, in a sentence: by others if it is one's own, by oneself if it is not. */
export const useReadings = (): {
  readonly all: readonly SeenReading[];
  readonly said: (reading: SeenReading) => string;
  readonly of: (entry: EntryId) => readonly string[];
} => {
  const w = useTableWords();
  const { text, me, Who } = useSpeaker();
  const all = useSection('seat')?.readings ?? [];
  const { readings, sure } = text.words;
  const said = ({ by, to, reading, confidence, alternative }: SeenReading): string => {
    const [read, or] = [readings[reading], readings[alternative]];
    return by === me
      ? w.opens.theyMay(Who(to), read, sure[confidence], or)
      : w.opens.youMay(read, sure[confidence], or);
  };
  return { all, said, of: (entry) => all.filter(({ of }) => of === entry).map(said) };
};
