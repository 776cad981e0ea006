import type { TurnForecast } from '@convoy/engine';
import { useEffect, useState } from 'react';
import { useLink } from '../../../net/link-context.tsx';
import { useSection } from '../../../stores/room.ts';
import { useControlText } from '../../../text/control.ts';
import { useTurnForecastWords } from '../../../text/turn-forecast.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TurnForecastSheet } from './turn-forecast-sheet.tsx';

type Asked =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'here'; readonly forecast: TurnForecast };

/** Tries the turn as it stands when this opens; another press asks anew. */
const TurnForecastDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useTurnForecastWords();
  const { close } = useControlText();
  const link = useLink();
  const [turn] = useState(useSection('room')?.turn ?? 0);
  const [asked, setAsked] = useState<Asked>({ state: 'waiting' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    void link.turnForecast(turn).then((answer) => {
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
  }, [link, turn, tries]);
  const refusals: Readonly<Record<string, string>> = words.refused;
  return (
    <Dialog
      open
      size="large"
      title={words.title}
      over={asked.state === 'here' ? words.over(turn, asked.forecast.futures) : undefined}
      closeLabel={close}
      onClose={onClose}
    >
      {asked.state === 'here' ? (
        <TurnForecastSheet forecast={asked.forecast} />
      ) : (
        <p role="status">
          {asked.state === 'waiting' ? words.waiting : (refusals[asked.reason] ?? words.failed)}
        </p>
      )}
      {asked.state === 'waiting' ? null : (
        <Button
          size="small"
          onPress={() => {
            setAsked({ state: 'waiting' });
            setTries(tries + 1);
          }}
        >
          {words.again}
        </Button>
      )}
    </Dialog>
  );
};

export const TurnForecastDoor = () => {
  const words = useTurnForecastWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        onPress={() => {
          setOpen(true);
        }}
      >
        {words.door}
      </Button>
      {open ? (
        <TurnForecastDialog
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
};
