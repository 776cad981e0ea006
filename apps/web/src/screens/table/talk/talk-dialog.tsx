import { useEffect } from 'react';
import { openDialog } from '../../../stores/table.ts';
import { useTalkText } from '../../../text/talk.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useTableWords } from '../use-words.ts';
import { TalkRoom } from './talk.tsx';

/** The same talk with room for it: the channels, what was said, and the papers beside it. */
export const TalkDialog = ({ choosing }: { readonly choosing: boolean }) => {
  const t = useTalkText();
  const w = useTableWords();
  // What was pressed to come here was away meanwhile: the focus goes back to where it stands.
  useEffect(
    () => () => {
      requestAnimationFrame(() => document.getElementById('talk')?.focus());
    },
    [],
  );
  return (
    <Dialog
      open
      bare
      size="large"
      title={t.label}
      closeLabel={w.close}
      onClose={() => {
        openDialog(null);
      }}
    >
      <TalkRoom wide choosing={choosing} />
    </Dialog>
  );
};
