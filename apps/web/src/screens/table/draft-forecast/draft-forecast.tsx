import type { DraftForecast } from '@convoy/engine';
import { useEffect, useState } from 'react';
import { useLink } from '../../../net/link-context.tsx';
import { useDraft } from '../../../stores/draft.ts';
import { useSection } from '../../../stores/room.ts';
import { openDialog } from '../../../stores/table.ts';
import { useDraftForecastWords } from '../../../text/draft-forecast.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useTableWords } from '../use-words.ts';
import { ForecastSheet } from './forecast-sheet.tsx';

type Asked =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'here'; readonly forecast: DraftForecast };

/** Tries the seat's draft, or what it has locked, as it stood when this was opened. */
export const DraftForecastDialog = () => {
  const w = useTableWords();
  const f = useDraftForecastWords();
  const link = useLink();
  const turn = useSection('room')?.turn ?? 0;
  const lock = useSection('lock');
  const draft = useDraft((state) => state.orders);
  const locked = lock?.state === 'locked' || lock?.state === 'locked-empty';
  const [orders] = useState(locked ? lock.orders : draft);
  const [asked, setAsked] = useState<Asked>({ state: 'waiting' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    void link.forecast({ turn, orders: [...orders] }).then((answer) => {
      if (!wanted) return;
      setAsked(
        answer.ok
          ? { state: 'here', forecast: answer.value }
          : { state: 'failed', reason: answer.error.reason },
      );
    });
    return () => {
      wanted = false;
    };
  }, [link, turn, orders, tries]);
  const refusals: Readonly<Record<string, string>> = f.refused;
  return (
    <Dialog
      open
      size="large"
      title={f.title}
      over={
        asked.state === 'here' ? f.over(asked.forecast.ahead, asked.forecast.futures) : undefined
      }
      closeLabel={w.close}
      onClose={() => {
        openDialog(null);
      }}
    >
      {asked.state === 'here' ? (
        <ForecastSheet forecast={asked.forecast} count={orders.length} />
      ) : asked.state === 'waiting' ? (
        <p role="status">{f.loading}</p>
      ) : (
        <>
          <p role="status">{refusals[asked.reason] ?? f.failed}</p>
          <Button
            onPress={() => {
              setAsked({ state: 'waiting' });
              setTries(tries + 1);
            }}
          >
            {f.again}
          </Button>
        </>
      )}
    </Dialog>
  );
};
