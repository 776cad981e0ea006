import { openDialog } from '../../../stores/table.ts';
import { useTalkText } from '../../../text/talk.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useTableWords } from '../use-words.ts';
import { Talk } from './talk.tsx';

/** The same talk with room for it: the channels, what was said, and the papers beside it. */
export const TalkDialog = () => {
  const t = useTalkText();
  const w = useTableWords();
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
      <Talk wide />
    </Dialog>
  );
};
