import { useEffect, useRef } from 'react';
import { useLink } from '../../net/link-context.tsx';
import { openDraft } from '../../stores/draft.ts';
import { followDraft, keepDraft } from '../../stores/keep-draft.ts';
import { say } from '../../stores/live.ts';
import { serverNow, useLooking, useRoom, useSection } from '../../stores/room.ts';
import { editOrder, openDialog, enterTable } from '../../stores/table.ts';
import { readStored, writeStored } from '../../net/storage.ts';
import { useSpeaker, writtenText } from '../../text/speaker.ts';
import { useText } from '../../text/text.ts';
import { useTitle } from '../../ui/page.tsx';
import { useHeadlines } from './use-headlines.ts';
import { useAsks } from './use-asks.ts';
import { useOwed } from './use-needs.ts';
import { useTableWords } from './use-words.ts';

/** Opens the turn's draft and keeps it while the table is shown. */
const useDraftKeeping = (): void => {
  const link = useLink();
  const code = useSection('room')?.code;
  const turn = useSection('room')?.turn;
  const seat = useSection('me')?.seat ?? null;
  const looking = useLooking();
  const kind = useSection('room')?.practice;
  useEffect(() => {
    if (code === undefined || turn === undefined || seat === null) return undefined;
    // What is only looked at is somebody else's: nothing of it is kept on this device.
    // What was tried for practice is no draft of the first turn that counts.
    const place = kind === 'on' ? `practice.${code}` : code;
    openDraft({ code: looking ? `look.${code}` : place, seat, turn });
    editOrder(null);
    return looking ? followDraft() : keepDraft(link);
  }, [link, code, turn, seat, looking, kind]);
};

/** Three warnings, each once for a deadline: a fifth of the time, one minute, twenty seconds. */
const useClockWarnings = (): void => {
  const w = useTableWords();
  const endsAt = useSection('room')?.endsAt ?? null;
  const paused = useSection('room')?.paused ?? false;
  useEffect(() => {
    if (endsAt === null || paused) return undefined;
    const left = endsAt - serverNow();
    const marks = [
      { at: left / 5, text: w.clockSaid.share, urgent: false },
      { at: 60_000, text: w.clockSaid.minute, urgent: false },
      { at: 20_000, text: w.clockSaid.seconds, urgent: true },
    ];
    const timers = marks
      .filter(({ at }) => at < left && (at === 20_000 || at === 60_000 || at > 75_000))
      .map(({ at, text, urgent }) =>
        setTimeout(() => {
          say(text, urgent);
        }, left - at),
      );
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [endsAt, paused, w]);
};

const useSpokenPhases = (): void => {
  const w = useTableWords();
  const text = useText();
  const room = useSection('room');
  const phase = room?.phase;
  const turn = room?.turn;
  const paused = room?.paused;
  const first = useRef(true);
  useEffect(() => {
    if (phase === undefined || turn === undefined) return;
    if (!first.current)
      say(
        phase === 'resolved'
          ? w.clockSaid.resolving
          : w.clockSaid.phase(text.words.phases[phase], turn),
        phase === 'resolved',
      );
    first.current = false;
  }, [phase, turn, text, w]);
  const held = useRef(paused);
  useEffect(() => {
    if (held.current !== paused && paused !== undefined)
      say(paused ? w.clockSaid.paused : w.clockSaid.resumed, paused);
    held.current = paused;
  }, [paused, w]);
};

/** Opens "what changed" once a turn on this device; afterwards it stays one press away. */
const useTurnOpening = (): void => {
  const w = useTableWords();
  const room = useSection('room');
  const headlines = useHeadlines();
  const person = useSection('me')?.person ?? '';
  const code = room?.code;
  const turn = room?.turn;
  const published = room?.published;
  const ledger = headlines.turn;
  const count = headlines.aimed.length;
  const some = headlines.all.length > 0;
  const looking = useLooking();
  useEffect(() => {
    if (code === undefined || turn === undefined || !some || looking) return;
    const key = `convoy.opened.${code}.${person}`;
    const seen = readStored(key);
    const now = `${turn}.${published ?? 0}.${ledger}`;
    if (seen === now) return;
    writeStored(key, now);
    openDialog({ kind: 'opens', entry: null });
    say(w.clockSaid.published(count));
  }, [code, turn, published, ledger, some, count, person, looking, w]);
};

const usePageTitle = (): void => {
  const w = useTableWords();
  const names = useRoom((state) => state.texts?.texts['title']) ?? '';
  const phase = useSection('room')?.phase;
  const lock = useSection('lock')?.state;
  const asks = useAsks();
  const due = asks.length + (phase === 'order' && (lock === 'none' || lock === 'draft') ? 1 : 0);
  useTitle(due > 0 ? `${w.title.order(due)} · ${names}` : names);
};

/** Says when something comes in to be answered, and when one's own offer or package is answered. */
const useSpokenPaper = (): void => {
  const w = useTableWords();
  const { text, names, me } = useSpeaker();
  const asks = useAsks();
  const { answered } = useOwed();
  const packages = useSection('paper')?.packages;
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const mine = (packages ?? []).filter(({ sponsor }) => sponsor === me);
    const now = [
      ...asks.map(({ id, title, detail }) => ({ key: id, said: w.joint.waits(title, detail) })),
      ...answered.map((offer) => ({
        key: `${offer.id} ${offer.status}`,
        said: w.offers.answer(names.actor(offer.terms.to), text.words.offerStatus[offer.status]),
      })),
      ...mine.flatMap(({ id, version, answers, terms }) =>
        Object.entries(answers).map(([seat, { stance }]) => ({
          key: `${id} ${version} ${seat} ${stance}`,
          said: text.facts.joint.answered[stance](
            names.actor(seat),
            text.facts.joint.named(writtenText(text, terms.title)),
          ),
        })),
      ),
    ];
    for (const { key, said } of now) if (known.current?.has(key) === false) say(said);
    known.current = new Set(now.map(({ key }) => key));
  }, [asks, answered, packages, me, names, text, w]);
};

const useFreshTable = (): void => {
  const code = useSection('room')?.code;
  useEffect(() => {
    if (code !== undefined) enterTable(code);
  }, [code]);
};

/** All that goes on while the table is shown, whatever its layout. */
export const useTableLife = (): void => {
  useFreshTable();
  useDraftKeeping();
  useClockWarnings();
  useSpokenPhases();
  useSpokenPaper();
  useTurnOpening();
  usePageTitle();
};
