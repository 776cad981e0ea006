import { verifications } from '@convoy/engine';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLink } from '../../net/link-context.tsx';
import { useKept } from '../../stores/kept.ts';
import { say } from '../../stores/live.ts';
import { useSection } from '../../stores/room.ts';
import { openDialog } from '../../stores/table.ts';
import { positionText, useSpeaker } from '../../text/speaker.ts';
import { useOfferWords } from '../../text/offers.ts';
import { useText } from '../../text/text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { refusalText } from './lock-bar.tsx';
import { blankUndertaking, counterOf, readOfferDraft, termsOf } from './offer-draft.ts';
import type { OfferDraft } from './offer-draft.ts';
import styles from './offers.module.css';
import { Undertakings } from './offer-undertakings.tsx';
import { PositionField } from './order-fields.tsx';
import { roomKey } from './talk-channels.ts';
import { useTableWords } from './use-words.ts';

type Change = (part: Partial<OfferDraft>) => void;
interface PartProps {
  readonly draft: OfferDraft;
  readonly change: Change;
}

const Clauses = ({ draft, change }: PartProps) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const board = useSection('board');
  const me = useSection('seat')?.seat ?? '';
  const issues = (board?.issues ?? []).filter(({ owner }) => owner === me || owner === draft.to);
  const free = issues.filter(({ id }) => draft.clauses.every(({ issue }) => issue !== id));
  const set = (at: number, part: Partial<OfferDraft['clauses'][number]>): void => {
    change({
      clauses: draft.clauses.map((clause, index) =>
        index === at ? { ...clause, ...part } : clause,
      ),
    });
  };
  return (
    <fieldset className={styles['clauses']}>
      <legend>{w.offers.clauses}</legend>
      <p className={styles['note']}>{w.offers.consents}</p>
      {draft.clauses.map((clause, at) => (
        <div key={clause.issue} className={styles['clause']}>
          <SelectField
            label={w.offers.clauseBy(speaker.names.actor(clause.by))}
            value={clause.issue}
            options={issues
              .filter(({ id }) => id === clause.issue || free.some((one) => one.id === id))
              .map(({ id, owner }) => ({
                value: id,
                label: `${speaker.names.issue(id)} (${speaker.names.actor(owner)})`,
              }))}
            onChange={(issue) => {
              const owner = issues.find(({ id }) => id === issue)?.owner;
              set(at, { issue, by: owner ?? clause.by });
            }}
          />
          <PositionField
            label={w.offers.clauseTo}
            issue={clause.issue}
            value={clause.to}
            error={null}
            onChange={(to) => {
              set(at, { to });
            }}
          />
          <IconButton
            size="small"
            label={w.offers.removeClause}
            onPress={() => {
              change({ clauses: draft.clauses.filter((_, index) => index !== at) });
            }}
          >
            <Trash2 size={16} aria-hidden />
          </IconButton>
        </div>
      ))}
      <Button
        size="small"
        isDisabled={free.length === 0}
        onPress={() => {
          const [next] = free.toSorted(
            (a, b) => Number(b.owner === draft.to) - Number(a.owner === draft.to),
          );
          if (next !== undefined)
            change({
              clauses: [
                ...draft.clauses,
                { by: next.owner, issue: next.id, to: next.position > 50 ? 0 : 100 },
              ],
            });
        }}
      >
        <Plus size={16} aria-hidden />
        {w.offers.addClause}
      </Button>
    </fieldset>
  );
};

const Address = ({ draft, change }: PartProps) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const board = useSection('board');
  const paper = useSection('paper');
  const me = useSection('seat')?.seat;
  const own = (paper?.demands ?? []).filter(
    ({ from, to, status }) =>
      from === me && to === draft.to && (status === 'issued' || status === 'partly-met'),
  );
  return (
    <>
      <SelectField
        label={w.offers.to}
        value={draft.to}
        options={(board?.actors ?? [])
          .filter(({ id }) => id !== me)
          .map(({ id }) => ({ value: id, label: speaker.names.actor(id) }))}
        onChange={(to) => {
          change({ to, demand: '', clauses: [], undertakings: [] });
        }}
      />
      {own.length === 0 ? null : (
        <SelectField
          label={w.offers.tie}
          value={draft.demand}
          options={[
            { value: '', label: w.offers.tieNone },
            ...own.map((demand) => ({
              value: demand.id,
              label: `${speaker.names.issue(demand.issue)}: ${positionText(speaker, demand.issue, demand.position)}`,
            })),
          ]}
          onChange={(demand) => {
            change({ demand });
          }}
        />
      )}
    </>
  );
};

const Safeguards = ({ draft, change }: PartProps) => {
  const w = useTableWords();
  const text = useText();
  const clock = useSection('clock');
  const turns = Array.from(
    { length: Math.max(0, (clock?.turns ?? 0) - (clock?.turn ?? 0) + 1) },
    (_, index) => (clock?.turn ?? 1) + index,
  );
  return (
    <>
      <Checkbox
        checked={draft.private}
        onChange={(on) => {
          change({ private: on });
        }}
      >
        {w.offers.private}. {w.offers.privateHelp}
      </Checkbox>
      <div className={styles['three']}>
        <SelectField
          label={w.offers.lock}
          value={String(draft.lock)}
          options={text.words.locks.map((label, value) => ({ value: String(value), label }))}
          onChange={(lock) => {
            change({ lock: Number(lock) });
          }}
        />
        <SelectField
          label={w.offers.verification}
          value={draft.verification}
          options={verifications.map((value) => ({
            value,
            label: text.words.verifications[value],
          }))}
          onChange={(next) => {
            change({ verification: verifications.find((one) => one === next) ?? 'none' });
          }}
        />
        <SelectField
          label={w.offers.expires}
          value={String(draft.expires)}
          options={turns.map((turn) => ({ value: String(turn), label: w.orders.endOfTurn(turn) }))}
          onChange={(turn) => {
            change({ expires: Number(turn) });
          }}
        />
      </div>
      <div className={styles['two']}>
        <TextField
          label={w.offers.sayFrom}
          lines={2}
          maxLength={300}
          value={draft.sayFrom}
          onChange={(sayFrom) => {
            change({ sayFrom });
          }}
        />
        <TextField
          label={w.offers.sayTo}
          lines={2}
          maxLength={300}
          value={draft.sayTo}
          onChange={(sayTo) => {
            change({ sayTo });
          }}
        />
      </div>
    </>
  );
};

/** Terms of settlement, clause by clause; typed once, kept until sent. */
export const OfferForm = ({
  to,
  demand,
  counter,
}: {
  readonly to: string | null;
  readonly demand: string | null;
  readonly counter: string | null;
}) => {
  const w = useTableWords();
  const words = useOfferWords();
  const text = useText();
  const link = useLink();
  const room = useSection('room');
  const board = useSection('board');
  const clock = useSection('clock');
  const paper = useSection('paper');
  const me = useSection('seat')?.seat ?? '';
  const addressee = to ?? board?.actors.find(({ id }) => id !== me)?.id ?? '';
  const tied = paper?.demands.find(({ id }) => id === demand);
  const answered = paper?.offers.find(({ id }) => id === counter);
  const until = Math.min((clock?.turn ?? 1) + 1, clock?.turns ?? 60);
  const blank = blankUndertaking(me, { towards: addressee, until });
  const initial: OfferDraft = {
    to: addressee,
    demand: demand ?? '',
    clauses: tied === undefined ? [] : [{ by: tied.to, issue: tied.issue, to: tied.position }],
    undertakings: [],
    private: true,
    lock: 1,
    verification: 'declared',
    expires: until,
    sayFrom: '',
    sayTo: '',
    ...(answered === undefined ? {} : counterOf(answered.from, answered.terms, blank)),
  };
  const [draft, setDraft, clear] = useKept(
    `offer.${roomKey()}.${to ?? ''}.${demand ?? ''}.${counter ?? ''}`,
    initial,
    readOfferDraft,
  );
  const [failed, setFailed] = useState<string | null>(null);
  const change: Change = (part) => {
    setDraft({ ...draft, ...part });
  };
  const send = async (): Promise<void> => {
    const terms = termsOf(draft);
    if (terms === null || room === undefined) {
      setFailed(w.offers.mustClause);
      return;
    }
    const act = {
      type: 'offer.make' as const,
      terms: {
        ...terms,
        clauses: [...terms.clauses],
        undertakings: terms.undertakings === undefined ? undefined : [...terms.undertakings],
      },
    };
    const answer = await link.send({ type: 'paper.act', turn: room.turn, act });
    const refused = refusalText(text, answer);
    setFailed(refused);
    if (refused !== null) return;
    clear();
    say(w.offers.sent);
    openDialog(null);
  };
  return (
    <Dialog
      open
      size="medium"
      title={w.offers.make}
      over={w.offers.over}
      closeLabel={w.close}
      onClose={() => {
        openDialog(null);
      }}
      footer={
        <>
          {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
          <Button look="primary" onPress={() => void send()}>
            {w.offers.send}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        {answered === undefined ? null : <p className={styles['note']}>{words.countered}</p>}
        <Address draft={draft} change={change} />
        <Clauses draft={draft} change={change} />
        <Undertakings draft={draft} change={change} />
        <Safeguards draft={draft} change={change} />
      </div>
    </Dialog>
  );
};
