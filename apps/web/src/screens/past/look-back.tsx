import { History } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { usePastText } from '../../text/past.ts';
import { Button } from '../../ui/button.tsx';
import { usePastPlace } from './place.ts';
import { useMayLookBack } from './with-past.tsx';

/** Opens the turn before the running one; where none is past yet, the running one as it began. */
export const LookBack = () => {
  const text = usePastText();
  const { go } = usePastPlace();
  const room = useSection('room');
  const may = useMayLookBack();
  if (!may || room === undefined) return null;
  return (
    <Button
      size="small"
      onPress={() => {
        go({ turn: Math.max(1, room.ended ? 1 : room.turn - 1), at: 'opening' });
      }}
    >
      <History size={16} aria-hidden />
      {text.look}
    </Button>
  );
};
