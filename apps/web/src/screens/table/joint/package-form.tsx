import type { BoardSection } from '@convoy/engine';
import { useKept } from '../../../stores/kept.ts';
import { useSection } from '../../../stores/room.ts';
import { openDialog } from '../../../stores/table.ts';
import { usePackageWords } from '../../../text/packages.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SelectField, TextField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Checkbox } from '../../../ui/toggle.tsx';
import { PositionField } from '../order-fields.tsx';
import { roomKey } from '../talk-channels.ts';
import { useLate } from '../use-late.ts';
import { useTableWords } from '../use-words.ts';
import { estimate } from './estimate.ts';
import styles from './joint.module.css';
import { draftOf, measuresOf, readPackageDraft, wireTerms } from './package-draft.ts';
import type { PackageDraft } from './package-draft.ts';
import { PackageTotals } from './package-totals.tsx';
import { TierChoice } from './tier-choice.tsx';
import { TriggerClauses } from './trigger-clauses.tsx';
import { usePaperAct } from './use-paper-act.ts';

interface PartProps {
  readonly draft: PackageDraft;
  readonly change: (part: Partial<PackageDraft>) => void;
  readonly board: BoardSection;
  readonly me: string;
}

const Demand = ({ draft, change, board, me }: PartProps) => {
  const { form } = usePackageWords();
  const { names } = useSpeaker();
  const issues = board.issues.filter(({ owner }) => owner === draft.target);
  return (
    <>
      <TextField
        label={form.name}
        value={draft.title}
        maxLength={80}
        placeholder={form.namePlaceholder}
        onChange={(title) => {
          change({ title });
        }}
      />
      <div className={styles['two']}>
        <SelectField
          label={form.target}
          value={draft.target}
          options={board.actors
            .filter(({ id, institution }) => id !== me && !institution)
            .map(({ id }) => ({ value: id, label: names.actor(id) }))}
          onChange={(target) => {
            const [first] = board.issues.filter(({ owner }) => owner === target);
            change({ target, issue: first?.id ?? draft.issue });
          }}
        />
        <SelectField
          label={form.issue}
          value={draft.issue}
          options={(issues.length === 0 ? board.issues : issues).map(({ id }) => ({
            value: id,
            label: names.issue(id),
          }))}
          onChange={(issue) => {
            change({ issue });
          }}
        />
      </div>
      <PositionField
        label={form.position}
        issue={draft.issue}
        value={draft.position}
        error={null}
        onChange={(position) => {
          change({ position });
        }}
      />
    </>
  );
};

const Measures = ({ draft, change, board }: PartProps) => {
  const { form } = usePackageWords();
  const { names } = useSpeaker();
  const w = useTableWords();
  const late = useLate();
  const slow = board.sectors.filter(({ id }) => (draft.tiers[id] ?? 0) > 0 && late([id]) !== null);
  return (
    <fieldset className={styles['group']}>
      <legend>{form.measures}</legend>
      <p className={styles['note']}>{form.measuresHelp}</p>
      {board.sectors.map(({ id }) => (
        <TierChoice
          key={id}
          label={names.sector(id)}
          name={`tier-${id}`}
          tier={draft.tiers[id] ?? 0}
          onChange={(tier) => {
            change({ tiers: { ...draft.tiers, [id]: tier } });
          }}
        />
      ))}
      {slow.map(({ id }) => (
        <p key={id} className={styles['note']}>
          <strong>
            {names.sector(id)}: {w.orders.late}
          </strong>{' '}
          {w.orders.lateHelp(late([id]) ?? 0)}
        </p>
      ))}
    </fieldset>
  );
};

const Asked = ({ draft, change, board, me }: PartProps) => {
  const { form } = usePackageWords();
  const { names } = useSpeaker();
  const others = board.actors.filter(
    ({ id, institution }) => id !== me && id !== draft.target && !institution,
  );
  return (
    <fieldset className={styles['group']}>
      <legend>{form.asked}</legend>
      <p className={styles['note']}>{form.askedHelp}</p>
      <div className={styles['checks']}>
        {others.map(({ id }) => (
          <Checkbox
            key={id}
            checked={draft.asked.includes(id)}
            onChange={(wanted) => {
              const rest = draft.asked.filter((one) => one !== id);
              change({ asked: wanted ? [...rest, id] : rest });
            }}
          >
            {names.actor(id)}
          </Checkbox>
        ))}
      </div>
      {draft.asked.length === 0 ? <p className={styles['note']}>{form.askedNone}</p> : null}
    </fieldset>
  );
};

const Safeguards = ({ draft, change }: PartProps) => {
  const { form } = usePackageWords();
  const clock = useSection('clock');
  const from = (clock?.turn ?? 0) + 1;
  const turns = Array.from({ length: Math.max(0, (clock?.turns ?? 0) - from + 1) }, (_, at) =>
    String(from + at),
  );
  return (
    <>
      <div>
        <Checkbox
          checked={draft.humanitarian}
          onChange={(humanitarian) => {
            change({ humanitarian });
          }}
        >
          {form.humanitarian}
        </Checkbox>
        <p className={styles['note']}>{form.humanitarianHelp}</p>
      </div>
      <div className={styles['two']}>
        <SelectField
          label={form.review}
          help={form.reviewHelp}
          value={draft.review === null ? '' : String(draft.review)}
          options={[
            { value: '', label: form.reviewNone },
            ...turns.map((turn) => ({ value: turn, label: form.reviewTurn(Number(turn)) })),
          ]}
          onChange={(next) => {
            change({ review: next === '' ? null : Number(next) });
          }}
        />
        <SelectField
          label={form.compensation}
          value={String(draft.compensation)}
          options={[0, 1, 2, 3].map((points) => ({
            value: String(points),
            label: form.points(points),
          }))}
          onChange={(next) => {
            change({ compensation: Number(next) });
          }}
        />
      </div>
      <TriggerClauses
        triggers={draft.triggers}
        onChange={(triggers) => {
          change({ triggers });
        }}
      />
      <TextField
        label={form.message}
        lines={2}
        maxLength={300}
        value={draft.message}
        onChange={(message) => {
          change({ message });
        }}
      />
    </>
  );
};

const Totals = ({ draft, board, me }: PartProps) => {
  const { totals } = usePackageWords();
  const cuts = measuresOf(draft);
  const concerned = [me, ...draft.asked];
  const of = (members: readonly string[]) =>
    estimate(board.exposures, draft.target, me, concerned, members, cuts);
  const [alone, all] = [of([me]), of(concerned)];
  return (
    <PackageTotals
      columns={[totals.alone, totals.all]}
      rows={[
        {
          ...{ id: 'breadth', full: 100, percent: true },
          values: [alone.breadth * 100, all.breadth * 100],
        },
        { id: 'bite', full: 10, percent: true, values: [alone.bite, all.bite] },
        { id: 'own', full: 5, percent: true, values: [alone.own, all.own] },
      ]}
    />
  );
};

const useStart = (revised: string | null, target: string | null, board: BoardSection) => {
  const me = useSection('seat')?.seat ?? '';
  const clock = useSection('clock');
  const pack = useSection('paper')?.packages.find(({ id }) => id === revised);
  if (pack !== undefined) return { me, start: draftOf(pack.terms), version: pack.version, pack };
  const { dispute } = board;
  const rival = me === dispute.coercer ? dispute.target : dispute.coercer;
  const against = target ?? (me === dispute.target ? rival : dispute.target);
  const owned = board.issues.find(({ owner }) => owner === against);
  const wanted = against === dispute.target ? dispute : null;
  const start: PackageDraft = {
    title: '',
    target: against,
    issue: wanted?.issue ?? owned?.id ?? board.issues[0]?.id ?? '',
    position: wanted?.demand ?? 0,
    tiers: {},
    asked: board.actors
      .filter(({ id, camp, institution }) => {
        const mine = board.actors.find((one) => one.id === me)?.camp;
        return id !== me && id !== against && camp === mine && !institution;
      })
      .map(({ id }) => id),
    humanitarian: true,
    review: Math.min((clock?.turn ?? 1) + 2, clock?.turns ?? 60),
    compensation: 0,
    message: '',
    triggers: [],
  };
  return { me, start, version: 0, pack: null };
};

const Form = ({
  board,
  revised,
  target,
}: {
  readonly board: BoardSection;
  readonly revised: string | null;
  readonly target: string | null;
}) => {
  const w = useTableWords();
  const { form } = usePackageWords();
  const { me, start, version, pack } = useStart(revised, target, board);
  const key = `package.${roomKey()}.${revised ?? 'new'}.${version}.${target ?? ''}`;
  const [draft, setDraft, clear] = useKept(key, start, readPackageDraft);
  const { act, failed, setFailed } = usePaperAct();
  const parts = {
    ...{ draft, board, me },
    change: (part: Partial<PackageDraft>) => {
      setDraft({ ...draft, ...part });
    },
  };
  const send = async (): Promise<void> => {
    const made = wireTerms(draft);
    if (made.lacks !== null) {
      setFailed(made.lacks === 'title' ? form.mustTitle : form.mustCut);
      return;
    }
    const { terms } = made;
    const done = await act(
      pack === null
        ? { type: 'package.propose', terms }
        : { type: 'package.revise', package: pack.id, terms },
      form.sent,
    );
    if (!done) return;
    clear();
    openDialog(null);
  };
  return (
    <Dialog
      open
      size="large"
      title={pack === null ? form.title : form.revise}
      over={form.over}
      closeLabel={w.close}
      onClose={() => {
        openDialog(null);
      }}
      footer={
        <>
          {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
          {pack === null ? null : <span className={styles['note']}>{form.revisedHelp}</span>}
          <Button look="primary" onPress={() => void send()}>
            {pack === null ? form.send : form.sendRevised(version + 1)}
          </Button>
        </>
      }
    >
      <div className={styles['sheet']}>
        <div className={styles['form']}>
          <Demand {...parts} />
          <Measures {...parts} />
          <Asked {...parts} />
          <Safeguards {...parts} />
        </div>
        <Totals {...parts} />
      </div>
    </Dialog>
  );
};

/** What a sponsor fills in; typed once, kept on the device until it is sent. */
export const PackageForm = ({
  revised,
  target,
}: {
  readonly revised: string | null;
  readonly target: string | null;
}) => {
  const board = useSection('board');
  return board === undefined ? null : <Form board={board} revised={revised} target={target} />;
};
