import { useRulingText } from '../../../text/rulings.ts';
import { capital, useSpeaker } from '../../../text/speaker.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { askRuling, useAskedRuling } from './open-ruling.ts';
import { RulingForm } from './ruling-form.tsx';
import { useGround } from './use-ground.ts';

const close = (): void => {
  askRuling(null);
};

/** The form for a ruling, wherever it was asked for. */
export const RulingDialog = () => {
  const r = useRulingText();
  const { whose } = useSpeaker();
  const ground = useGround();
  const asked = useAskedRuling();
  const title =
    asked?.kind === 'act'
      ? r.actTitle(capital(whose(asked.act.seat)))
      : asked?.kind === 'ruling' && asked.undoes !== null
        ? r.undoTitle(asked.undoes)
        : r.title;
  return (
    <Dialog
      open={asked !== null && ground !== null}
      onClose={close}
      title={title}
      closeLabel={r.close}
    >
      {asked === null || ground === null ? null : (
        <RulingForm asked={asked} ground={ground} onDone={close} />
      )}
    </Dialog>
  );
};
