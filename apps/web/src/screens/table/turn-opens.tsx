import { fromMicro } from '@convoy/engine';
import type { EntryId } from '@convoy/engine';
import { History, ListTree, Play } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { openDialog, showPhone, showTab } from '../../stores/table.ts';
import { entryText } from '../../text/entries.ts';
import { datesText, useNames } from '../../text/names.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { DeltaChip } from '../../ui/chip.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { HeadlineList } from './headline-list.tsx';
import { Playback } from './playback.tsx';
import styles from './turn-opens.module.css';
import { useHeadlines } from './use-headlines.ts';
import { useTableWords } from './use-words.ts';
import { Why } from './why.tsx';

const Figures = () => {
  const w = useTableWords();
  const text = useText();
  const seat = useSection('seat');
  const ladder = useSection('board')?.ladder;
  const shown = (seat?.dials ?? []).filter(
    ({ quantity }) => quantity === 'support' || quantity === 'reputation',
  );
  const before = ladder?.trail.at(-1);
  return (
    <div className={styles['figures']}>
      {shown.map((dial) => {
        const known = text.words.quantities[dial.quantity];
        return (
          <span key={dial.quantity}>
            {known.name}{' '}
            <strong className="mono">{Number(fromMicro(dial.value).toFixed(known.digits))}</strong>{' '}
            <DeltaChip delta={fromMicro(dial.delta)} spoken={String(fromMicro(dial.delta))} />
          </span>
        );
      })}
      {ladder === undefined ? null : (
        <span>
          {w.opens.ladder}{' '}
          <strong className="mono">
            {before === undefined || before === ladder.band
              ? ladder.band + 1
              : `${before + 1} → ${ladder.band + 1}`}
          </strong>
        </span>
      )}
    </div>
  );
};

const useEntryTitle = (entry: EntryId): string => {
  const speaker = useSpeaker();
  const ledger = useSection('ledger');
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  const line = ledger?.lines.find((one) => one.entry.id === entry);
  return line === undefined ? '' : entryText(speaker, line.entry, actors).title;
};

const WhyOf = ({
  entry,
  title,
  quiet,
  onBoard,
}: {
  readonly entry: EntryId;
  readonly title: string | null;
  readonly quiet: boolean;
  readonly onBoard: () => void;
}) => {
  const w = useTableWords();
  const named = useEntryTitle(entry);
  return (
    <Why
      entry={entry}
      title={title ?? named}
      quiet={quiet}
      aside={
        <Button size="small" onPress={onBoard}>
          {w.opens.show}
        </Button>
      }
    />
  );
};

/** The line whose why is shown: pressed by somebody, or the beat that playback has reached. */
interface Chosen {
  readonly id: EntryId;
  readonly title: string;
  readonly pressed: boolean;
}

/** Opens every turn, and again from "Since last turn": what hit you first, and why. */
export const TurnOpens = ({ entry }: { readonly entry: EntryId | null }) => {
  const w = useTableWords();
  const names = useNames();
  const headlines = useHeadlines();
  const clock = useSection('clock');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [steps, setSteps] = useState(false);
  const first = headlines.aimed[0] ?? headlines.did[0] ?? headlines.elsewhere[0];
  const shown = chosen?.id ?? entry ?? first?.entry.id ?? null;
  const right = useRef<HTMLDivElement>(null);
  const open = (id: EntryId, title: string): void => {
    setChosen({ id, title, pressed: true });
  };
  const follow = (id: EntryId, title: string): void => {
    setChosen({ id, title, pressed: false });
  };
  // On a phone the why lies below the list: whoever asks for it is taken there.
  useEffect(() => {
    if (chosen?.pressed === true && matchMedia('(max-width: 767px)').matches)
      right.current?.scrollIntoView({ block: 'start' });
  }, [chosen]);
  const close = (): void => {
    openDialog(null);
  };
  if (clock === undefined) return null;
  const headline = names.headline(clock.from);
  return (
    <Dialog
      open
      size="large"
      bare
      onClose={close}
      closeLabel={w.close}
      over={w.opens.over(clock.turn, clock.turns, datesText(clock.from, clock.to))}
      title={w.opens.title}
      aside={<Figures />}
      footer={
        <>
          <span className={styles['stays']}>
            <History size={16} aria-hidden /> {w.opens.stays} <strong>{w.board.since}</strong>.{' '}
            {w.opens.staysEnd}
          </span>
          <Button
            isDisabled={headlines.all.length === 0}
            onPress={() => {
              setSteps(!steps);
            }}
          >
            {steps ? <ListTree size={16} aria-hidden /> : <Play size={16} aria-hidden />}
            {steps ? w.opens.list : w.opens.steps}
          </Button>
          <Button look="primary" onPress={close}>
            {w.opens.go}
          </Button>
        </>
      }
    >
      <div className={styles['left']}>
        {headline === '' ? null : <p className={styles['headline']}>{headline}</p>}
        {headlines.all.length === 0 ? (
          <p className={styles['empty']}>{w.opens.first}</p>
        ) : steps ? (
          <Playback onOpen={open} onBeat={follow} />
        ) : (
          <HeadlineList headlines={headlines} open={shown} onOpen={open} />
        )}
      </div>
      <div className={styles['right']} ref={right}>
        {shown === null ? (
          <p className={styles['empty']}>{w.opens.choose}</p>
        ) : (
          <WhyOf
            entry={shown}
            title={chosen?.title ?? null}
            quiet={chosen?.pressed === false}
            onBoard={() => {
              close();
              showTab('board');
              showPhone('board');
            }}
          />
        )}
      </div>
    </Dialog>
  );
};
