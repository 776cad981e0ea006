import type { Odds } from '@convoy/protocol';
import { useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { lineText } from '../../../text/ruled-lines.ts';
import { useRulingText } from '../../../text/rulings.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Choice } from '../../../ui/toggle.tsx';
import { useSend } from '../../parts/use-send.ts';
import { ActText } from './act-text.tsx';
import { audienceOf, everybody } from './audience.ts';
import { AudienceFields } from './audience-fields.tsx';
import { MatterList } from './matter-list.tsx';
import { firstDraft, matterOf } from './matters.ts';
import type { Ground } from './matters.ts';
import { ladder, suggested } from './odds.ts';
import type { AskedRuling } from './open-ruling.ts';
import styles from './rulings.module.css';

const shortest = 10;
const longest = 300;

/** What is written so far, and what would be sent. */
const useDrafted = (asked: AskedRuling, ground: Ground) => {
  const actors = useSection('board')?.actors ?? [];
  const [drafts, setDrafts] = useState(
    asked.kind === 'act' ? [] : (asked.matters ?? [firstDraft(ground)]),
  );
  const [audience, setAudience] = useState(asked.kind === 'act' ? everybody : asked.audience);
  const [reason, setReason] = useState('');
  const first = asked.kind === 'act' ? suggested(asked.act.reasons.length) : 'even';
  const [odds, setOdds] = useState<Odds>(
    asked.kind === 'act' ? (asked.act.weighed?.odds ?? first) : first,
  );
  const matters = drafts.flatMap((draft) => matterOf(ground, draft) ?? []);
  const told = audienceOf(audience, actors);
  const ready =
    matters.length === drafts.length && told !== null && reason.trim().length >= shortest;
  return {
    ...{ drafts, setDrafts, audience, setAudience, reason, setReason, odds, setOdds },
    sent: ready ? { matters, reason: reason.trim(), audience: told } : null,
  };
};

/** What the ruling that is taken back was about, line by line. */
const useUndone = (asked: AskedRuling): readonly string[] => {
  const r = useRulingText();
  const speaker = useSpeaker();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  const made = useSection('rulings')?.made ?? [];
  const undoes = asked.kind === 'act' ? null : asked.undoes;
  const lines = made.find(({ n }) => n === undoes)?.lines ?? [];
  return lines.map((line) => lineText(speaker, r, line, actors).name);
};

/** A ruling, or one on a seat's act: what, how likely, why, and who sees it. */
export const RulingForm = ({
  asked,
  ground,
  onDone,
}: {
  readonly asked: AskedRuling;
  readonly ground: Ground;
  readonly onDone: () => void;
}) => {
  const r = useRulingText();
  const { send, busy, problem } = useSend();
  const form = useDrafted(asked, ground);
  const names = useUndone(asked);
  const [checked, setChecked] = useState(false);
  const ofAct = asked.kind === 'act';
  const short = form.reason.trim().length < shortest;
  const submit = async (): Promise<void> => {
    setChecked(true);
    const { sent, odds } = form;
    if (sent === null) return;
    const [matters, audience] = [[...sent.matters], sent.audience];
    const told = typeof audience === 'string' ? audience : [...audience];
    const { reason } = sent;
    const done = await send(
      asked.kind === 'act'
        ? {
            ...{ type: 'act.rule', seat: asked.act.seat, turn: asked.act.turn, n: asked.act.n },
            ...{ odds, matters, reason, audience: told },
          }
        : { type: 'ruling.make', matters, reason, audience: told, undoes: asked.undoes },
    );
    if (done) onDone();
  };
  return (
    <div className={styles['form']}>
      {asked.kind === 'act' ? (
        <>
          <ActText act={asked.act} />
          <Choice
            legend={r.oddsTitle}
            name="ruling-odds"
            value={form.odds}
            options={ladder.map((value) => ({ value, label: r.odds[value] }))}
            onChange={form.setOdds}
          />
          <p className={styles['quiet']}>
            {r.suggested(r.odds[suggested(asked.act.reasons.length)], asked.act.reasons.length)}
          </p>
        </>
      ) : null}
      <MatterList
        ground={ground}
        drafts={form.drafts}
        onChange={form.setDrafts}
        checked={checked}
        ofAct={ofAct}
        names={names}
      />
      <TextField
        label={r.reason}
        value={form.reason}
        lines={2}
        maxLength={longest}
        help={r.reasonHelp}
        error={checked && short ? r.reasonShort : null}
        onChange={form.setReason}
      />
      <AudienceFields
        draft={form.audience}
        onChange={form.setAudience}
        ofAct={ofAct}
        checked={checked}
      />
      {problem === null ? null : (
        <p className={styles['error']} role="alert">
          {problem}
        </p>
      )}
      <div className={styles['row']}>
        <Button look="primary" isDisabled={busy} onPress={() => void submit()}>
          {ofAct ? r.draw : r.submit}
        </Button>
        <Button onPress={onDone}>{r.cancel}</Button>
      </div>
    </div>
  );
};
