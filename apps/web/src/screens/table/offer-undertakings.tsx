import { undertakingKinds } from '@convoy/engine';
import { Plus, Trash2 } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useOfferWords } from '../../text/offers.ts';
import { useSpeaker, writtenText } from '../../text/speaker.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { blankUndertaking } from './offer-draft.ts';
import type { OfferDraft, UndertakingDraft } from './offer-draft.ts';
import styles from './offers.module.css';
import { useTableWords } from './use-words.ts';

const MOST = 6;
const points = [1, 2, 3, 4, 5, 6] as const;
/** Grave enough to be worth promising: targeted sanctions up to a limited strike. */
const rungs = [3, 4, 5, 6, 8, 9] as const;

interface RowProps {
  readonly one: UndertakingDraft;
  readonly change: (part: Partial<UndertakingDraft>) => void;
}

/** The fields that belong to this kind of undertaking. */
const Particulars = ({ one, change }: RowProps) => {
  const w = useTableWords();
  const { undertakes } = useOfferWords();
  const { names, text } = useSpeaker();
  const actors = useSection('board')?.actors ?? [];
  const packages = (useSection('paper')?.packages ?? []).filter(
    ({ status, terms }) =>
      (status === 'open' || status === 'sent') && terms.asked.some((seat) => seat === one.by),
  );
  const clock = useSection('clock');
  const from = clock?.turn ?? 1;
  const turns = Array.from({ length: (clock?.turns ?? from) - from + 1 }, (_, at) => from + at);
  switch (one.kind) {
    case 'pay':
      return (
        <SelectField
          label={undertakes.points}
          value={String(one.points)}
          options={points.map((value) => ({ value: String(value), label: String(value) }))}
          onChange={(next) => {
            change({ points: Number(next) });
          }}
        />
      );
    case 'sign':
      return (
        <SelectField
          label={undertakes.package}
          value={one.package}
          {...(packages.length === 0 ? { help: undertakes.noPackage } : {})}
          options={[
            { value: '', label: undertakes.choose },
            ...packages.map(({ id, terms }) => ({
              value: id,
              label: writtenText(text, terms.title),
            })),
          ]}
          onChange={(next) => {
            change({ package: next });
          }}
        />
      );
    case 'hold':
      return (
        <>
          <SelectField
            label={undertakes.towards}
            value={one.towards}
            options={actors
              .filter(({ id }) => id !== one.by)
              .map(({ id }) => ({ value: id, label: names.actor(id) }))}
            onChange={(towards) => {
              change({ towards });
            }}
          />
          <SelectField
            label={undertakes.rung}
            value={String(one.rung)}
            options={rungs.map((rung) => ({
              value: String(rung),
              label: text.words.rungWords[rung] ?? String(rung),
            }))}
            onChange={(next) => {
              change({ rung: Number(next) });
            }}
          />
          <SelectField
            label={undertakes.until}
            value={String(one.until)}
            options={turns.map((turn) => ({
              value: String(turn),
              label: w.orders.endOfTurn(turn),
            }))}
            onChange={(next) => {
              change({ until: Number(next) });
            }}
          />
        </>
      );
    case 'word':
      return (
        <TextField
          label={undertakes.text}
          value={one.text}
          maxLength={300}
          onChange={(said) => {
            change({ text: said });
          }}
        />
      );
  }
};

const Row = ({
  one,
  change,
  drop,
  to,
}: RowProps & { readonly drop: () => void; readonly to: string }) => {
  const { undertakes } = useOfferWords();
  const { names } = useSpeaker();
  const me = useSection('seat')?.seat ?? '';
  return (
    <div className={styles['undertaking']}>
      <SelectField
        label={undertakes.by}
        value={one.by}
        options={[me, to].map((seat) => ({ value: seat, label: names.actor(seat) }))}
        onChange={(by) => {
          change({ by, package: '' });
        }}
      />
      <SelectField
        label={undertakes.kind}
        value={one.kind}
        options={undertakingKinds.map((kind) => ({ value: kind, label: undertakes.kinds[kind] }))}
        onChange={(next) => {
          change({ kind: undertakingKinds.find((kind) => kind === next) ?? 'pay' });
        }}
      />
      <Particulars one={one} change={change} />
      <div className={styles['after']}>
        {one.kind === 'word' ? null : (
          <Checkbox
            checked={one.after}
            onChange={(after) => {
              change({ after });
            }}
          >
            {undertakes.after}
          </Checkbox>
        )}
        <IconButton size="small" label={undertakes.drop} onPress={drop}>
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </div>
      <p className={styles['note']}>{undertakes.helps[one.kind]}</p>
    </div>
  );
};

/** What the two undertake beside positions on issues: points, signatures, holding back, a word on record. */
export const Undertakings = ({
  draft,
  change,
}: {
  readonly draft: OfferDraft;
  readonly change: (part: Partial<OfferDraft>) => void;
}) => {
  const { undertakes } = useOfferWords();
  const board = useSection('board');
  const clock = useSection('clock');
  const me = useSection('seat')?.seat ?? '';
  const towards = board?.dispute.target === me ? board.dispute.coercer : board?.dispute.target;
  const blank = blankUndertaking(me, {
    towards: towards ?? draft.to,
    until: Math.min((clock?.turn ?? 1) + 1, clock?.turns ?? 60),
  });
  return (
    <fieldset className={styles['clauses']}>
      <legend>{undertakes.title}</legend>
      <p className={styles['note']}>{undertakes.help}</p>
      {draft.undertakings.map((one, at) => (
        <Row
          // They have no name but their place.
          key={String(at)}
          one={one}
          to={draft.to}
          change={(part) => {
            change({
              undertakings: draft.undertakings.map((other, place) =>
                place === at ? { ...other, ...part } : other,
              ),
            });
          }}
          drop={() => {
            change({ undertakings: draft.undertakings.filter((_, place) => place !== at) });
          }}
        />
      ))}
      <Button
        size="small"
        isDisabled={draft.undertakings.length >= MOST}
        onPress={() => {
          change({ undertakings: [...draft.undertakings, blank] });
        }}
      >
        <Plus size={16} aria-hidden />
        {undertakes.add}
      </Button>
    </fieldset>
  );
};
